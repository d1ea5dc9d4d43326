/** Arithmetic on words of 64 bits, as bigint. */

export const word = (value: bigint): bigint => BigInt.asUintN(64, value);

export const rotateLeft = (value: bigint, bits: bigint): bigint => word((value << bits) | (value >> (64n - bits)));

export const shiftMix = (value: bigint, bits: bigint): bigint => value ^ (value >> bits);

export const inHex = (value: bigint): string => value.toString(16).padStart(16, "0");
