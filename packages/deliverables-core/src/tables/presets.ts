import type { TableColumn, TableDeliverable } from "../spec/spec.js";

export type Preset = NonNullable<TableDeliverable["preset"]>;

/** A column that a preset knows: its usual headings, and what is to be true of it wherever the table has it. */
export type PresetColumn = Omit<TableColumn, "heading"> & { heading: string[] };

/** Columns that several tables share. What a licence covers is judged by `rights` in the spec. */
const ofLicence = {
  licence: column(
    "licence|license|licence number|license number|licence no|license no|agreement|agreement number|contract|contract number|lizenz|lizenznummer|lizenz nr|vertrag|vertragsnummer|licence numero|contrat|numero de contrat|reference|ref",
  ),
  territory: column(
    "territory|territories|region|regions|area|gebiet|gebiete|lizenzgebiet|territorium|territoire|territoires|pays",
  ),
  media: column(
    "media|medium|rights|rights granted|usage rights|permitted use|platforms|medien|nutzungsrechte|rechte|nutzung|medias|supports|droits",
  ),
  from: column(
    "from|start|start date|licence start|license start|valid from|term start|beginn|von|ab|gultig ab|lizenzbeginn|debut|du|valable du|date de debut",
    {
      kind: "date",
    },
  ),
  until: column(
    "until|to|end|end date|licence end|license end|expiry|expiry date|expires|expiration|expiration date|valid until|valid to|term end|ende|bis|gultig bis|lizenzende|ablauf|ablaufdatum|fin|au|jusqu au|valable jusqu au|date de fin|expire le",
    { kind: "date", after: "from" },
  ),
  fee: column(
    "fee|licence fee|license fee|cost|price|amount|gebuhr|lizenzgebuhr|kosten|preis|betrag|frais|cout|prix|montant|redevance",
    {
      kind: "money",
    },
  ),
  cleared: column("cleared|clearance|clearance status|status|paid|geklart|freigabe|bezahlt|libere|statut|paye|regle"),
  file: column(
    "file|file name|filename|licence file|license file|document|datei|dateiname|lizenzdatei|fichier|nom du fichier|document joint",
  ),
} satisfies Record<string, PresetColumn>;

const source = column(
  "source|supplier|owner|rights holder|rightsholder|rights owner|licensor|copyright holder|archive|library|quelle|lieferant|rechteinhaber|lizenzgeber|archiv|fournisseur|ayant droit|titulaire des droits|detenteur des droits",
  { required: true },
);

/**
 * The tables that coordinators keep. Their columns are what the lists of broadcasters and sales agents ask for: an archive log has its
 * supplier, its clip and its times; a rights log what is licensed, by whom and for how long; every picture a caption with its
 * credit. No body has set the headings: these are the usual words, and a spec can name others.
 */
export const presets: Record<Preset, Record<string, PresetColumn>> = {
  "rights-log": {
    item: column(
      "item|title|description|asset|material|element|third party material|name|titel|bezeichnung|gegenstand|beschreibung|werk|titre|objet|designation|oeuvre",
      { required: true },
    ),
    type: column("type|kind|category|item type|art|typ|kategorie|genre|categorie|nature"),
    source,
    ...ofLicence,
  },
  "archive-log": {
    clip: column(
      "clip|clip id|clip number|clip no|clip name|clip title|footage id|archive id|item|title|description|clip nr|clipnummer|archivnummer|titel|bezeichnung|numero de clip|titre|plan",
      { required: true },
    ),
    source,
    in: column(
      "in|tc in|in tc|timecode in|time in|programme in|start tc|in point|start|from|tc von|beginn tc|beginn|von|tc entree|entree|debut",
      {
        kind: "timecode",
        required: true,
      },
    ),
    out: column(
      "out|tc out|out tc|timecode out|time out|programme out|end tc|out point|end|to|tc bis|ende tc|ende|bis|tc sortie|sortie|fin",
      {
        kind: "timecode",
        required: true,
        after: "in",
      },
    ),
    duration: column("duration|length|dur|dauer|lange|duree", { kind: "timecode" }),
    ...ofLicence,
    // "Start" and "Ende" are times of the programme here.
    from: column(
      "licence start|license start|licence from|license from|valid from|term start|lizenzbeginn|gultig ab|valable du",
      { kind: "date" },
    ),
    until: column(
      "licence end|license end|licence until|licence expiry|license expiry|expiry|expiry date|expires|valid until|term end|lizenzende|gultig bis|ablauf|ablaufdatum|valable jusqu au|expire le",
      { kind: "date", after: "from" },
    ),
  },
  contributors: {
    name: column(
      "name|contributor|contributor name|full name|participant|artist|mitwirkende|mitwirkender|mitwirkende r|name des mitwirkenden|nom|nom complet|intervenant|participant e",
      { required: true },
    ),
    role: column("role|function|part|contribution|capacity|rolle|funktion|beitrag|fonction|qualite"),
    minor: column("minor|under 18|child|minderjahrig|unter 18|kind|mineur|mineur e|moins de 18 ans|enfant", {
      kind: "yes-no",
    }),
    release: column(
      "release|release form|release signed|consent|signed|einwilligung|einverstandnis|freigabe|unterschrieben|autorisation|cession|signe",
      {
        kind: "yes-no",
      },
    ),
    file: ofLicence.file,
  },
  "stills-captions": {
    file: column(
      "file|file name|filename|image|image file|still|picture|photo|datei|dateiname|bild|bilddatei|foto|fichier|nom du fichier|image fichier|visuel",
      {
        required: true,
        unique: true,
      },
    ),
    caption: column(
      "caption|description|text|title|bildunterschrift|bildtext|beschreibung|legende|description de l image",
      { required: true },
    ),
    credit: column(
      "credit|photo credit|photographer|photo by|by line|byline|bildnachweis|fotograf|fotografin|credit photo|photographe",
    ),
    copyright: column(
      "copyright|copyright notice|copyright line|rights|urheberrecht|rechte|droits|mention de copyright",
    ),
    people: column(
      "people|persons|person|left to right|names|personen|abgebildete personen|personnes|personnes representees",
    ),
    date: column("date|date taken|taken|datum|aufnahmedatum|date de prise de vue", { kind: "date" }),
  },
  credits: {
    role: column(
      "role|credit|function|job|department|character|funktion|rolle|tatigkeit|position|fonction|poste|role tenu",
      { required: true },
    ),
    name: column("name|names|person|credited as|credited name|name im abspann|namen|nom|noms|nom au generique", {
      required: true,
    }),
  },
  "edit-list": {
    track: column("pro tools track|edl track|track|track name|channel|spur|piste", {}),
    clip: column("clip name|clip|name|region|region name|source file|title|titel|nom du clip", { required: true }),
    in: column("start time|in|start|record in|rec in|tc in|beginn|von|debut", { kind: "timecode", required: true }),
    out: column("end time|out|end|record out|rec out|tc out|ende|bis|fin", {
      kind: "timecode",
      required: true,
      after: "in",
    }),
    duration: column("duration|length|dauer|duree", { kind: "timecode" }),
  },
  "music-licences": {
    title: column("title|track|track title|work|song|cue|cue title|music|titel|musiktitel|werk|titre|oeuvre|morceau", {
      required: true,
    }),
    composer: column("composer|writer|artist|performer|komponist|interpret|urheber|compositeur|auteur|artiste"),
    label: column("label|library|publisher|record label|source|licensor|verlag|musikverlag|archiv|editeur|librairie"),
    catalogue: column(
      "catalogue number|catalog number|catalogue no|cat no|cat number|album code|katalognummer|bestellnummer|numero de catalogue|reference catalogue",
    ),
    ...ofLicence,
  },
};

function column(headings: string, rest: Omit<TableColumn, "heading"> = {}): PresetColumn {
  return { heading: headings.split("|"), ...rest };
}
