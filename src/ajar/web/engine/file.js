/** Files that a person takes home, as `download` of the notebook's view takes them. */

/**
 * @param {string} name
 * @param {string} type   its media type
 * @param {string | Uint8Array} content   a text is written in UTF-8
 * @returns {{name: string, type: string, data: string}} the data in Base64
 */
export function fileOf(name, type, content) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return { name, type, data: btoa(letters) };
}
