/** What a house's configuration has given to a judgement that the spec does not say itself. */
export interface ReportedHouse {
  /** The file as seen from the spec's folder: `../.deliverablesrc.json`. */
  file: string;
  /** What it gave: `client`, `owners/stems`, `rules/media/bit-rate`. */
  gives: string[];
  /** Weights of rules that it asks for and that were not given, because the client's document fixes what they judge. */
  refused: { rule: string; why: string }[];
}
