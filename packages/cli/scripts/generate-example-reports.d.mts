export const exampleNames: string[];
export function exampleReport(name: string, format: "text" | "json"): string;
