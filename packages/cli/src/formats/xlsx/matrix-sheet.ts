import { type Report, sayCount, sizeInWords } from "deliverables-core";
import { sayCompared, standingWords } from "../coverage-words.js";
import { deliveryMatrix, sayState } from "../delivery-matrix.js";
import { setAsideWords } from "../set-aside-words.js";
import { head, type ReportSheet, type Row, sheet, state, text } from "./cells.js";
import { bold, grey, plain, title as titleStyle, toBeSigned } from "./style.js";

/** The verdict, what it rests on, and the state of every deliverable in every episode. */
export function matrixSheet(report: Report): ReportSheet {
  const { title, spec, client, verdict, counts, coverage, header, seal } = report;
  const { columns, rows } = deliveryMatrix(report);
  const aside = setAsideWords(report);
  const found = `${sayCount(counts.errors, "error")}, ${sayCount(counts.warnings, "warning")}, ${counts.unchecked} unchecked, ${counts.waived} waived`;
  const facts: [string, string][] = [
    ["Spec", spec],
    ...(client ? ([["Client", `${client.title} ${client.version}`]] as [string, string][]) : []),
    ["Found", found],
    ["Compared", sayCompared(coverage)],
    ...standingWords(report).map((sentence): [string, string] => ["Mind", sentence]),
    ["Files", `${sayCount(counts.files, "file")}, ${sizeInWords(counts.bytes)}`],
    ...(aside ? ([["Set aside", aside]] as [string, string][]) : []),
    ...(seal
      ? ([["Seal", `${seal.kind === "content" ? "every byte" : "names and sizes only"}: ${seal.folder}`]] as [
          string,
          string,
        ][])
      : []),
    ["Judged", `${header.checkedAt.slice(0, 16).replace("T", " ")} UTC, ${header.tool} ${header.toolVersion}`],
  ];
  const span = Math.max(2, columns.length + 1);
  return sheet(
    "Matrix",
    [30, 22, ...columns.slice(0).map(() => 18)],
    [
      [text(title ?? spec, titleStyle)],
      [state(verdict.toUpperCase())],
      ...facts.map(([name, value]) => [text(name, grey), text(value, plain, span)]),
      [],
      head("Deliverable", "Owner", ...columns),
      ...rows.map(({ deliverable, language, optional, owner, cells }) => [
        text(`${[deliverable, language].filter(Boolean).join(" · ")}${optional ? " (optional)" : ""}`, bold),
        text(owner ?? "–"),
        ...cells.map((cell) => (cell ? state(sayState(cell.state)) : text("not asked", grey))),
      ]),
      ...(client ? [[], [text(`${client.title}: ${client.coverage} ${client.disclaimer}`, plain, span)]] : []),
      ...signOffRows(`${title ?? spec}, judged ${verdict} on ${header.checkedAt.slice(0, 10)}.`, span),
    ],
    0,
  );
}

/** Where the two sides sign on paper, side by side below what they sign. */
function signOffRows(what: string, span: number): Row[] {
  const line = { value: "", style: toBeSigned };
  const lines = [
    ["Delivered by", "Received by"],
    ["Date", "Date"],
    ["Signature", "Signature"],
  ].map((names): Row => names.flatMap((name) => [text(name, grey), line]));
  return [[], [text("Sign-off", bold)], [text(what, plain, span + 1)], ...lines];
}
