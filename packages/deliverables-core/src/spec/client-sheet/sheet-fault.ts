/** What is wrong with a client sheet, at a JSON pointer into it. */
export interface SheetFault {
  pointer: string;
  message: string;
}
