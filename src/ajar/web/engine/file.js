/** Files that a person takes home, as `download` of the notebook's view takes them. */
import { asLetters } from "../shared/base64.js";

/**
 * @param {string} name
 * @param {string} type   its media type
 * @param {string | Uint8Array} content   a text is written in UTF-8
 * @returns {{name: string, type: string, data: string}} the data in Base64
 */
export function fileOf(name, type, content) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, type, data: asLetters(bytes) };
}
