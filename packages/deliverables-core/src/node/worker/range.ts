/** A range of the file that is wanted next. It lies inside the file. */
export interface Range {
  offset: number;
  length: number;
}
