import type { Cell } from "../tables/table.js";
import type { Column, Party, PartyField } from "./column.js";
import { companyIn, isJoinedName } from "./companies.js";
import type { Contributor } from "./cue-sheet.js";
import { partyOfRole } from "./roles.js";
import { hasStroke, splitNames } from "./split-names.js";

type Group = { party?: Party | undefined; index: number; cells: { [field in PartyField]?: Cell } };

/** Everybody whom a row names: by the columns of their party, or by the row's own name and role. */
export function readContributors(cells: Cell[], columns: (Column | undefined)[]): Contributor[] {
  const groups = groupsIn(cells, columns);
  const own = groups.find(({ party }) => party === undefined);
  const others = groups.filter((group) => group !== own);
  if (own && fullName(own.cells) === undefined) {
    // RapidCue names a publisher in a column of its own, with the role and the share in those of the row.
    const [only, ...more] = others.filter(({ cells: { name } }) => name !== undefined);
    const rolesParty = own.cells.role && partyOfRole(own.cells.role.text);
    const meant = more.length === 0 ? only : others.find(({ party }) => party === rolesParty);
    if (meant) {
      meant.cells = { ...own.cells, ...meant.cells };
      return others.flatMap(contributorsOf);
    }
  }
  return groups.flatMap(contributorsOf);
}

function groupsIn(cells: Cell[], columns: (Column | undefined)[]): Group[] {
  const groups: Group[] = [];
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column?.of !== "party" || !cell || cell.text === "") return;
    const { party, index: person } = column;
    let group = groups.find((one) => one.party === party && one.index === person);
    if (!group) {
      group = { party, index: person, cells: {} };
      groups.push(group);
    }
    // Two columns of one heading: the second is another person's, and is read as if it stood in the same cell.
    const before = group.cells[column.field];
    group.cells[column.field] = before ? { ...before, text: `${before.text}\n${cell.text}` } : cell;
  });
  return groups;
}

function contributorsOf({ party, cells }: Group): Contributor[] {
  const { role, society, ipi, share } = cells;
  const name = fullName(cells);
  const said = party === undefined && role ? partyOfRole(role.text) : undefined;
  const people = name ? peopleIn(name, cells) : [{}];
  const [ipis, shares, societies] = [ipi, share, society].map((cell) => listOf(cell, people.length));
  return people.flatMap((person, place): Contributor[] => {
    const at = person.name ?? name ?? share ?? ipi ?? society ?? role;
    if (!at) return [];
    const [ownIpi, ownShare, ownSociety] = [ipis?.[place], shares?.[place], societies?.[place]];
    const ownRole = role ?? person.role;
    const ownParty = party ?? said ?? (person.role && partyOfRole(person.role.text));
    return [
      {
        at,
        ...person,
        ...(ownParty && { party: ownParty }),
        ...(ownRole && { role: ownRole }),
        ...(ownIpi && { ipi: ownIpi }),
        ...(ownShare && { share: ownShare }),
        ...(ownSociety && { society: ownSociety }),
      },
    ];
  });
}

/**
 * Whoever stands in a cell. A stroke without blanks parts them where as many shares or numbers are told; it is a company's own where they
 * tell so, where the company is known with it, or where the row is about one role.
 */
function peopleIn(name: Cell, { role, share, ipi, society }: Group["cells"]): ReturnType<typeof splitNames> {
  const parted = splitNames(name);
  if (!hasStroke(name)) return parted;
  const whole = splitNames(name, "is of the name");
  const told = [share, ipi, society].flatMap((cell) => (cell ? cell.text.split(betweenPeople).length : []));
  if (told.includes(parted.length)) return parted;
  const isTold = whole.length > 1 && told.includes(whole.length);
  const isKnown = whole.every((one) => one.name && (!hasStroke(one.name) || isJoinedName(one.name.text)));
  return isTold || isKnown || (role && companyIn(name.text) !== "no") ? whole : parted;
}

const betweenPeople = /[;/|\n]/;

/** A cell for each of several people: `50 / 50`. Where it says less than one for each, it stands with the first. */
function listOf(cell: Cell | undefined, people: number): (Cell | undefined)[] {
  if (!cell) return [];
  if (people < 2) return [cell];
  const parts = cell.text.split(betweenPeople).map((part) => part.trim());
  return parts.length === people ? parts.map((text) => (text === "" ? undefined : { ...cell, text })) : [cell];
}

function fullName({ name, firstName, lastName }: Group["cells"]): Cell | undefined {
  if (name) return name;
  if (!firstName || !lastName) return firstName ?? lastName;
  return { ...lastName, text: `${firstName.text} ${lastName.text}` };
}
