import { column, type PresetColumn } from "./preset-column.js";

/** `Licence expires on`, `Rights end date`, `Lizenz läuft ab am`, `Fin des droits`. */
const endings = [
  /^(?!.*\b(embargo|hold|held|passport|insurance)\b).*\b(expir(y|es|e|ation)|valid (until|till|to|thru|through))\b/,
  /^((licen[cs]ed?|rights|cleared|granted|in force|usable|term)( period| term)?|period) (until|till|to)\b/,
  /^(licen[cs]e|rights|term|contract) (ends?|ending|end date)\b/,
  /^end(s|ing)? (date )?of (the )?(licen[cs]e|rights|term)\b/,
  /^(until|till)( date)?$/,
  /^(?!.*\bsperrfrist\b).*\b(gultig|lizenziert|lizenz|rechte|geklart|freigegeben|nutzbar|nutzung|laufzeit) bis\b/,
  /^(lizenz|rechte|vertrags?|nutzungs) ?(ende|enddatum|ablauf|ablaufdatum)$|^ende der (lizenz|rechte|nutzung|laufzeit)$/,
  /^(lizenz |rechte |vertrag )?(ablauf(datum|tag|termin)?|lauft ab( am)?|laufen ab( am)?)( der lizenz| der rechte)?$/,
  /\b(valables?|droits?|licence|autorise|utilisable) jusqu (au|a|en)\b/,
  /^(date de )?fin (de la |de |des |d )?(licence|droits|cession|exploitation|validite)\b|^(date d )?(echeance|expiration)\b/,
];
/** Such columns hold both days of a licence, or how many years it runs. */
const periods = [
  /^((licen[cs]e|rights|usage|contract) )?(term|period)( of (the )?(licen[cs]e|rights|use|usage))?$/,
  /^duration of (the )?(licen[cs]e|rights)$|^(licen[cs]e|rights) duration$/,
  /^laufzeit$|^(lizenz|nutzungs|rechte|vertrags)(laufzeit|dauer|zeitraum|zeit)$/,
  /^(laufzeit|dauer) (der|des) (lizenz|nutzung|rechte|vertrags)$/,
  /^(duree|periode) (de la |de |des |d )?(licence|droits|cession|exploitation|utilisation)$/,
];

const clearances = [
  /^(all )?(rights|clearances?|licen[cs]e|licen[cs]ing|permission|legal|contract|agreement)( is| are)? (cleared|clearance|status|ok|obtained|signed|granted|in place|on file|complete)( y n| yes no)?$/,
  /^(cleared|clearance|licen[cs]ed|signed|agreed|approved|permission|paid|ok|okay|cleared for use)( y n| yes no)?$/,
  /^(rechte|lizenz|vertrag)( ist| sind)? ?(geklart|klarung|status|ok|erteilt|vorhanden|liegt vor|unterschrieben|freigegeben)( j n| ja nein)?$/,
  /^(status (der )?(klarung|rechte|rechteklarung)|klarungsstatus|klarung|clearing|freigegeben|rechtefreigabe|erledigt)( j n| ja nein)?$/,
  /^(droits|autorisations?|licence|contrat|cession)( sont| est)? ?(liberee?s?|acquise?s?|obtenue?s?|ok|regles|signee?)?( o n| oui non)?$/,
  /^(liberee?s?|statut (des droits|de la liberation)|liberation des droits)( o n| oui non)?$/,
];

/** Columns that several tables share. What a licence covers is judged by `rights` in the spec. */
export const ofLicence = {
  licence: column(
    "licence|license|licence number|license number|licence no|license no|agreement|agreement number|contract|contract number|lizenz|lizenznummer|lizenz nr|vertrag|vertragsnummer|licence numero|contrat|numero de contrat|reference|ref",
  ),
  territory: column(
    "territory|territories|region|regions|area|gebiet|gebiete|lizenzgebiet|territorium|territoire|territoires|pays",
    {
      otherwise: [
        /^(licen[cs]ed?|rights|granted|cleared) (territory|territories|region|area)$/,
        /^(territory|territories) (licen[cs]ed|granted|cleared|of use)$/,
        /^(lizenz|vertrags|nutzungs|sende|auswertungs|verbreitungs|rechte)(gebiete?|territorium|territorien)$/,
        /^territoires? (autorises?|concedes?|cedes?|d exploitation|de diffusion)$|^zones?( geographiques?| de diffusion)?$/,
      ],
    },
  ),
  media: column(
    "media|medium|rights|rights granted|usage rights|permitted use|platforms|medien|nutzungsrechte|rechte|nutzung|medias|supports|droits",
    {
      otherwise: [
        /^(licen[cs]ed?|granted) (media|rights|uses?|platforms)$|^(cleared|permitted) (media|uses)$|^platform$/,
        /^(media|platforms|rights) (licen[cs]ed|granted|acquired)$|^media (cleared|rights)$/,
        /^(nutzungs|verwertungs|auswertungs|rechte)(art|arten|umfang)$|^(verwertungs|auswertungs|eingeraumte )rechte$/,
        /^(modes?|types?) (d exploitation|de diffusion)$|^exploitations?$|^droits (cedes|acquis|concedes)$|^medias? autorises?$/,
      ],
    },
  ),
  from: column(
    "from|start|start date|licence start|license start|valid from|term start|beginn|von|ab|gultig ab|lizenzbeginn|debut|du|valable du|date de debut",
    {
      kind: "date",
      otherwise: [
        /^(licen[cs]ed?|rights|term|contract) (from|starts?|start date|begins?|beginning|commences|commencement)$/,
        /^commencement( date)?$|^effective( date| from)?$|^in force from$/,
        /^(lizenziert|lizenz|rechte|nutzung|laufzeit) (ab|von)$|^(rechte|nutzungs|vertrags|laufzeit)beginn$|^gultig von$/,
        /^(date de )?debut (de la |de |des |d )?(licence|droits|cession|exploitation|validite)$|^valable (a partir du|depuis)$/,
      ],
    },
  ),
  until: column(
    "until|to|end|end date|licence end|license end|expiry|expiry date|expires|expiration|expiration date|valid until|valid to|term end|ende|bis|gultig bis|lizenzende|ablauf|ablaufdatum|fin|au|jusqu au|valable jusqu au|date de fin|expire le",
    { kind: "date", after: "from", otherwise: [...endings, ...periods] },
  ),
  fee: column(
    "fee|licence fee|license fee|cost|price|amount|gebuhr|lizenzgebuhr|kosten|preis|betrag|frais|cout|prix|montant|redevance",
    { kind: "money" },
  ),
  cleared: column("cleared|clearance|clearance status|status|paid|geklart|freigabe|bezahlt|libere|statut|paye|regle", {
    answers: true,
    otherwise: clearances,
  }),
  file: column(
    "file|file name|filename|licence file|license file|document|datei|dateiname|lizenzdatei|fichier|nom du fichier|document joint",
  ),
} satisfies Record<string, PresetColumn>;

/**
 * The days of a licence where a list has times too: "Start" and "Ende" are a time's there, and a day's only where the times stand under
 * other words.
 */
export const datesUnderTimes = {
  from: column(
    "licence start|license start|licence from|license from|valid from|term start|lizenzbeginn|gultig ab|valable du",
    { kind: "date", otherwise: usualOf(ofLicence.from) },
  ),
  until: column(
    "licence end|license end|licence until|licence expiry|license expiry|expiry|expiry date|expires|valid until|term end|lizenzende|gultig bis|ablauf|ablaufdatum|valable jusqu au|expire le",
    { kind: "date", after: "from", otherwise: usualOf(ofLicence.until) },
  ),
} satisfies Record<string, PresetColumn>;

export const source = column(
  "source|supplier|owner|rights holder|rightsholder|rights owner|licensor|copyright holder|archive|library|quelle|lieferant|rechteinhaber|lizenzgeber|archiv|fournisseur|ayant droit|titulaire des droits|detenteur des droits",
  {
    required: true,
    otherwise: [
      /^(source|supplier|archive|library|licensor|owner|rights ?holder) (name|company|owner|supplier|archive|library|licensor|source|rights ?holder)$/,
      /^(copyright|content|footage|material|rights|clip) (owner|source|supplier|proprietor)$/,
      /^owner of (the )?(rights|material|footage)$|^rights (held|owned) by$|^licen[cs]ed from$|^owned by$|^supplied by$/,
      /^(rechte|urheber|copyright)inhaber in$|^(urheber|copyright)inhaber$|^rechtegeber( in)?$|^(bild|material|archiv)quelle$|^herkunft$/,
      /^ayants droits?$|^titulaire (du copyright|des droits d auteur)$|^proprietaire$|^provenance$|^concedant$|^cedant$/,
    ],
  },
);

function usualOf({ heading, otherwise = [] }: PresetColumn): RegExp[] {
  return [new RegExp(`^(?:${heading.join("|")})$`), ...otherwise];
}
