import { expect, it } from "vitest";
import { companyIn } from "./companies.js";

it.each([
  [
    "Deichmusik Musikverlag GmbH",
    "Sonoton Music GmbH & Co. KG",
    "Saltmarsh Films Ltd",
    "Saltmarsh Films Ltd.",
    "Hedge GmbH, Hamburg",
  ],
  ["Hedge Music, Inc.", "Dawn S.r.l.", "Éditions du Pré", "Sikorski Musikverlage", "Universal Music Publishing"],
  ["Sonoton", "SONOTON", "De Wolfe", "Audio Network"],
])("knows companies by their form, a publisher's word or their name: %s, %s, %s …", (...names) => {
  for (const name of names) expect([name, companyIn(name)]).toEqual([name, "surely"]);
});

it("is less sure of a word that bands have in their names too", () => {
  for (const name of ["Hedge Music", "Roxy Music", "Deichmusik", "Saltmarsh Films", "Boogie Down Productions"])
    expect([name, companyIn(name)]).toEqual([name, "perhaps"]);
});

it("takes no person and no band for a company", () => {
  const people = [
    "Lars Petersen",
    "Petersen, Lars AG",
    "The Ltd",
    "GmbH",
    "Inc",
    "Jo Music Holly",
    "SA Petersen",
    "Bo Co",
  ];
  const others = [
    "Verlag",
    "Public Domain",
    "Love Unlimited",
    "Film",
    "Volksmusik",
    "Trad.",
    "The Corporations",
    "Sony",
    "",
    "Kapelle Spa",
  ];
  for (const name of [...people, ...others]) expect([name, companyIn(name)]).toEqual([name, "no"]);
});
