const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The check character of ISO 7064 MOD 37,36 over digits and capitals: EIDR, ISAN and DDEX party identifiers have it. */
export function mod37CheckCharacter(characters: string): string {
  let product = 36;
  for (const character of characters) {
    const sum = (product + alphabet.indexOf(character)) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return alphabet[(37 - product) % 36] ?? "";
}
