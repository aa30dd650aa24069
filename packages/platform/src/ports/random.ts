/** Fills an array with random bytes and gives it back. The server's is the runtime's CSPRNG, the sandbox's is seeded. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>

/** The runtime's cryptographically strong generator. */
export const systemRandom: Random = (bytes) => crypto.getRandomValues(bytes)
