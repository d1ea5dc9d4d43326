/**
 * The check digit of musical works (ISWC, `start` 1) and of interested parties (IPI base, `start` 2): each digit times its
 * place, from the left, up to the next ten. It misses some changes of one digit, as 0 to 5 in the second place.
 */
export function risingCheckDigit(digits: string, start: number): string {
  let sum = start;
  for (const [index, digit] of [...digits].entries()) sum += (index + 1) * Number(digit);
  return String((10 - (sum % 10)) % 10);
}
