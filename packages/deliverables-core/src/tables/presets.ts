import type { TableDeliverable } from "../spec/spec.js";
import { datesUnderTimes, ofLicence, source } from "./licence-columns.js";
import { column, type PresetColumn } from "./preset-column.js";
import { ofProgramme } from "./programme-times.js";

export type Preset = NonNullable<TableDeliverable["preset"]>;

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
      {
        required: true,
        otherwise: [
          /^(description|title|name|id|number) of (the )?(clip|footage|shot|extract)$|^(shot|footage|extract|sequence)$/,
          /^(clip|footage|shot|archive|extract) (description|title|name|id|number|no|ref|reference)$/,
          /^(clip|archiv|ausschnitts?)(bezeichnung|titel|beschreibung)$|^ausschnitt$|^(bezeichnung|beschreibung|titel) (des|der) \w+$/,
          /^(description|titre|designation) (du plan|de l extrait|de l archive)$|^extrait$/,
        ],
      },
    ),
    source,
    in: column(
      "in|tc in|in tc|timecode in|time in|programme in|start tc|in point|start|from|tc von|beginn tc|beginn|von|tc entree|entree|debut",
      {
        kind: "timecode",
        required: true,
        otherwise: ofProgramme("in|start|von|beginn|entree|debut"),
      },
    ),
    out: column(
      "out|tc out|out tc|timecode out|time out|programme out|end tc|out point|end|to|tc bis|ende tc|ende|bis|tc sortie|sortie|fin",
      {
        kind: "timecode",
        required: true,
        after: "in",
        otherwise: ofProgramme("out|end|bis|ende|sortie|fin"),
      },
    ),
    duration: column("duration|length|dur|dauer|lange|duree", { kind: "timecode" }),
    ...ofLicence,
    ...datesUnderTimes,
  },
  contributors: {
    name: column(
      "name|contributor|contributor name|full name|participant|artist|mitwirkende|mitwirkender|mitwirkende r|name des mitwirkenden|nom|nom complet|intervenant|participant e|name surname|name vorname|nachname vorname|vorname nachname|vor und nachname|surname first name|first name and surname|first and last name|first name surname|nom prenom|nom et prenom|prenom nom|prenom et nom",
      { required: true, isPerson: true },
    ),
    role: column("role|function|part|contribution|capacity|rolle|funktion|beitrag|fonction|qualite", {
      otherwise: [
        /^role (in|on) (the )?(programme|film|production|show)$|^(job|position)( title)?$|^rolle im film$|^fonction dans le (film|programme)$/,
      ],
    }),
    minor: column("minor|under 18|child|minderjahrig|unter 18|kind|mineur|mineur e|moins de 18 ans|enfant", {
      kind: "yes-no",
      answers: true,
      otherwise: [
        /^(age|aged|alter)( (at|bei|am) [\p{L} ]{1,30})?( in)?( years| jahren| ans)?$/u,
        /^(u|under|unter|aged under|moins de) ?(16|18)s?( years| ans| jahren)?( y n| yes no)?$|^(is )?(a )?(minor|child)( y n| yes no)?$/,
      ],
    }),
    release: column(
      "release|release form|release signed|consent|signed|einwilligung|einverstandnis|freigabe|unterschrieben|autorisation|cession|signe",
      {
        kind: "yes-no",
        answers: true,
        otherwise: [
          /^(release|consent|contract|contributor release|appearance release|agreement)( form)?( is)? ?(signed|on file|received|obtained|in place|returned)?( y n| yes no)?$/,
          /^(released|consented|release form signed|signed release)( y n| yes no)?$/,
          /^(einverstandnis|einwilligungs?|freigabe)(erklarung)?( liegt vor| unterschrieben| erteilt| vorhanden)?( j n| ja nein)?$/,
          /^vertrag( unterschrieben| liegt vor)?( j n| ja nein)?$|^(personlichkeits|bild)rechte$/,
          /^(cession|autorisation|contrat)( de droits?| du droit| a l image| d image| de droit a l image)?( signee?| obtenue?| recue?)?( o n| oui non)?$/,
        ],
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
    name: column(
      "name|names|person|credited as|credited name|name im abspann|namen|nom|noms|nom au generique|name surname|name vorname|nachname vorname|vorname nachname|vor und nachname|surname first name|first name and surname|first and last name|first name surname|nom prenom|nom et prenom|prenom nom|prenom et nom",
      {
        required: true,
        isPerson: true,
      },
    ),
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
