// What papers, the lines above a list and the header of a cue sheet call the same things of a production, in English, German and
// French, as they are written, in small letters. `clear` ones mean nothing else; `loose` ones may mean something else in some papers.

interface Labels {
  clear: readonly string[];
  loose: readonly string[];
}

export const titleLabels: Labels = {
  clear: [
    "title of programme",
    "title of the programme",
    "title of program",
    "title of film",
    "title of show",
    "title of production",
    "programme name",
    "name of programme",
    "name of production",
    "production name",
    "show title",
    "show name",
    "film name",
    "movie title",
    "project title",
    "sendetitel",
    "titel der sendung",
    "titel des films",
    "titel der produktion",
    "produktionstitel",
    "titre de l'émission",
    "titre de la production",
    "titre du documentaire",
    "nom du programme",
    "nom de l'émission",
  ],
  loose: ["program", "show", "series", "sendung", "émission"],
};

export const numberLabels: Labels = {
  clear: [
    "prog no",
    "prog. no",
    "production code",
    "prod code",
    "prod.-nr",
    "prod. nr",
    "produktions-nr",
    "produktionsnr",
    "nummer der produktion",
    "numéro de programme",
    "numéro de la production",
  ],
  // Others give numbers of their own under these.
  loose: [
    "programme id",
    "program id",
    "production id",
    "prod id",
    "sende-id",
    "sendungs-id",
    "house number",
    "material id",
    "uid",
  ],
};

export const durationLabels: Labels = {
  clear: [
    "programme running time",
    "program running time",
    "duration of programme",
    "duration of the programme",
    "length of programme",
    "length of the programme",
    "length of film",
    "show length",
    "show duration",
    "film length",
    "film duration",
    "film running time",
    "episode duration",
    "episode length",
    "production duration",
    "sendedauer",
    "sendungslänge",
    "sendungsdauer",
    "programmlänge",
    "programmdauer",
    "filmlänge",
    "filmdauer",
    "länge der sendung",
    "länge des films",
    "länge der folge",
    "dauer der sendung",
    "dauer des films",
    "laufzeit der sendung",
    "laufzeit des films",
    "durée du film",
    "durée de l'émission",
    "durée de l'épisode",
    "durée du documentaire",
    "durée de la production",
    "durée totale du programme",
  ],
  loose: ["run time", "runtime", "total run time", "total runtime", "laufzeit", "gesamtlänge"],
};

export const transmissionLabels: Labels = {
  clear: [
    "first tx",
    "first tx date",
    "first transmission date",
    "air date",
    "airdate",
    "first air date",
    "original air date",
    "initial air date",
    "broadcast date",
    "date of broadcast",
    "first broadcast",
    "sendetermin",
    "sendetag",
    "erstsendung",
    "erstausstrahlung",
    "ausstrahlungsdatum",
    "ausstrahlungstermin",
    "date de première diffusion",
    "première diffusion",
    "jour de diffusion",
  ],
  loose: ["tx", "ausstrahlung", "diffusion"],
};

export const placementLabels: Labels = {
  clear: [
    "does the programme contain product placement",
    "enthält produktplatzierung",
    "produktionshilfe / produktplatzierung",
    "produktplatzierung / produktionshilfe",
    "présence de placement de produit",
    "présence de placement de produits",
    "présence de placements de produits",
  ],
  loose: ["pp"],
};
