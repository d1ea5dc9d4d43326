/** How one fact is called and said. */
export const text = (label: string) => ({ label, say: (value: string) => value });
export const amount = (label: string, unit: string) => ({ label, say: (value: number) => `${value} ${unit}` });
export const yesNo = (label: string) => ({ label, say: (value: boolean) => (value ? "yes" : "no") });
