/** What is made with libraries: the key of a passphrase, and the cipher. Built into `built/`. */
export { chacha20poly1305 } from "@noble/ciphers/chacha.js";
export { argon2id } from "./argon2.js";
