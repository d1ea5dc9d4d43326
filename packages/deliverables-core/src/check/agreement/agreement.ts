/** Whether a value in a paper agrees with the production or the medium, or why that cannot be told. */
export type Agreement =
  | { agrees: boolean; expected: string; source: string }
  | {
      unknown: string;
      /** What to do, where it is not the usual. */
      remedy?: string;
    };
