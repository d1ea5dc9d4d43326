import { expect, it } from "vitest";
import { sayTraces, tracesIn } from "../../check/rule-kinds/private-traces.js";
import type { Contents } from "../contents.js";
import { bankDetails } from "./bank-details.js";
import { markings } from "./marking.js";

const iban = "IBAN GB29 NWBK 6016 1331 9268 19";
const other = "IBAN DE89 3704 0044 0532 0130 00";

function said(contents: Partial<Contents>): string | undefined {
  const traces = tracesIn({ lines: [], ...contents }, undefined, bankDetails);
  return traces[0] && sayTraces(traces[0], traces, "a bank account");
}

it("what nobody sees is found, and told as such", () => {
  expect(said({ hidden: [{ text: iban, page: 2 }] })).toBe("a bank account that nobody sees: GB…19");
  expect(said({ comments: [{ text: iban }] })).toBe("a bank account in a comment: GB…19");
  expect(said({ trackedChanges: [{ text: iban }] })).toBe(
    "a bank account in a deletion that is still in the file: GB…19",
  );
  expect(said({ aside: [{ text: iban, where: "in its properties" }] })).toBe("a bank account in its properties: GB…19");
});

it("what is printed around a sheet is seen, and has its place in the sentence", () => {
  const where = 'in what is printed above or below the cells of "Costs"';
  const lines = [{ text: iban, where }];
  expect(said({ lines })).toBe(`a bank account ${where}: GB…19`);
  expect(said({ lines, hidden: [{ text: other }] })).toBe(
    `a bank account ${where}: GB…19, the first of 2 (1 of them is hidden)`,
  );
});

it("a mark in a hidden cell is a word to choose from, and in hidden text it is one", () => {
  const marksOf = (hidden: Contents["hidden"] = []) => tracesIn({ lines: [], hidden }, undefined, markings);
  expect(marksOf([{ text: "Confidential", cell: "Lists!A3", cells: ["Lists!A3"] }])).toEqual([]);
  expect(marksOf([{ text: "Confidential" }])).toHaveLength(1);
});

it("what is seen comes first, and is not told once more where it lies hidden or was inserted", () => {
  const lines = [{ text: iban }];
  expect(said({ lines, hidden: [{ text: iban }], trackedChanges: [{ text: iban }] })).toBe("a bank account: GB…19");
  expect(said({ lines, hidden: [{ text: other }] })).toBe(
    "a bank account: GB…19, the first of 2 (1 of them is hidden)",
  );
});

it("a column that is hidden has its heading, and a hidden cell does not keep the others from being told", () => {
  const cell = (address: string, text: string) => ({ text, cells: [address], cell: address });
  const code = [cell("A1", "Sort code\tAccount no."), cell("A2", "60-16-13\t31926819")];
  const row = (line: ReturnType<typeof cell>, ...cells: string[]) => ({ ...line, cells });
  const [head, first] = code;
  if (!head || !first) throw new Error("two rows");
  const lines = [row(head, "A1", "B1"), row(first, "A2", "B2")];
  expect(said({ lines, hidden: [cell("C2", other)] })).toBe(
    "a bank account: 31…19, the first of 2 (1 of them is hidden)",
  );
  expect(said({ lines: [row(head, "A1", "B1")], hidden: [row(first, "A2", "B2")] })).toBe(
    "a bank account that nobody sees: 31…19",
  );
});

it("the last line that is seen says nothing of the first that is hidden", () => {
  expect(
    said({ lines: [{ text: "Sort code: 60-16-13" }], hidden: [{ text: "Account no. 31926819" }] }),
  ).toBeUndefined();
});
