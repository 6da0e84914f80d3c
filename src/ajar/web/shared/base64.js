/** Bytes as letters, and back. */

export function asLetters(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte); // as arguments there may be too many
  return btoa(binary);
}

/** The bytes of Base64 text; throws if it is invalid. */
export const asBytes = (letters) => Uint8Array.from(atob(letters), (sign) => sign.charCodeAt(0));
