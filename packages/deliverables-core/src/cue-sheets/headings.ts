import { plainWords } from "../tables/plain-words.js";
import {
  durationLabels,
  episodeLabels,
  numberLabels,
  titleLabels,
  transmissionLabels,
} from "../tables/production-labels.js";
import type { CueField, HeaderField, Party, PartyField, TimePart } from "./column.js";

// The usual headings in English, German and French, as `plainWords` makes them: small letters without accents, umlauts as
// their vowel, no punctuation. The first of a list is what a message calls the column.

export const cueHeadings: Record<CueField, string[]> = {
  number: words(
    "number|no|nr|cue number|cue no|cue nr|cue|cue id|seq|seq number|seq no|sequence|sequence number|lfd nr|laufende nummer|nummer|position|pos|numero|n|no de cue|numero de cue|ordre",
  ),
  title: words(
    "title|cue title|clip name|track title|track name|track|music title|title of music|work title|title of work|song|song title|titel|musiktitel|werktitel|titel des werkes|titre|titre de l oeuvre|titre oeuvre|oeuvre|titre de la musique|composition|composition title|piece|clip name|cue name|name of work",
  ),
  in: words(
    "in|time in|in time|tc in|in tc|timecode in|in timecode|in point|start|start time|start tc|start timecode|cue in|cue start|cue start time|cuestarttime|tape in|beginn|anfang|von|tc beginn|tc start|timecode von|startzeit|entree|debut|tc entree|tc debut|heure debut",
  ),
  out: words(
    "out|time out|out time|tc out|out tc|timecode out|out timecode|out point|end|end time|end tc|end timecode|cue out|cue end|cue end time|tape out|ende|bis|tc ende|timecode bis|endzeit|sortie|fin|tc sortie|tc fin|heure fin",
  ),
  duration: words(
    "duration|length|dur|cue duration|cueduration|cue length|music duration|duration used|time used|time|timing|running time|dauer|lange|spieldauer|musikdauer|duree|duree utilisee|minutage",
  ),
  usage: words(
    "usage|use|music use|music usage|usage code|usage type|use code|use type|cueusetype|cue use type|type of use|verwendung|nutzung|nutzungsart|verwendungsart|utilisation|type d utilisation|usage theme",
  ),
  origin: words(
    "origin|music origin|origin code|origin of music|cueorigin|cue origin|music source|source|type of music|music type|herkunft|musikart|art der musik|origine|origine de la musique|type de musique",
  ),
  vocal: words(
    "vocal|vocal instrumental|instrumental vocal|vocal or instrumental|cuevocaltype|vokal instrumental|gesang|vocal instrumentale",
  ),
  label: words(
    "label|record label|record company|library|music library|library name|library label|label library|record label library|library record label|plattenlabel|plattenfirma|archiv|musikarchiv|tontragerfirma|label de disque|maison de disques|librairie|librairie musicale",
  ),
  catalogue: words(
    "catalogue number|catalogue no|catalog number|catalog no|cat no|cat number|catalogue|catalog|record cat no|record number|disc no|disc number|cd number|cd no|cd|album number|album code|library catalogue number|library cat no|katalognummer|katalog nr|kat nr|bestellnummer|bestell nr|bestell no|best nr|cd nummer|cd nr|numero de catalogue|no de catalogue|reference catalogue|reference",
  ),
  track: words("track number|track no|cd track|track nr|tracknummer|numero de piste|piste|no de piste"),
  isrc: words("isrc|isrc code|isrc number|isrc nr|code isrc"),
  iswc: words("iswc|iswc code|iswc number|iswc nr|code iswc"),
  workNumber: words(
    "work number|work no|work code|work id|tunecode|tune code|werknummer|werk nr|gema werknummer|gema nr|code oeuvre|numero d oeuvre",
  ),
  notes: words(
    "notes|note|comment|comments|remark|remarks|restrictions|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|remarque|remarques|observations|commentaire|commentaires",
  ),
};

export const partyHeadings: Record<Party, string[]> = {
  composer: words(
    "composer|composers|composer s|comp|comps|writer|writers|writer s|songwriter|music by|composer author|composer lyricist|composer writer|writer composer|komponist|komponisten|komp|komponist in|komponist textdichter|urheber|compositeur|compositeurs|auteur compositeur|compositeur auteur",
  ),
  author: words(
    "author|authors|lyricist|lyricists|words by|lyrics by|texter|textdichter|autor|auteur|auteurs|parolier",
  ),
  arranger: words("arranger|arrangers|arranged by|arr|bearbeiter|bearb|arrangeur|arrangeurs"),
  publisher: words(
    "publisher|publishers|publisher s|pub|pubs|publ|original publisher|music publisher|verlag|verlage|musikverlag|originalverlag|editeur|editeurs|editeur original|edition",
  ),
  performer: words(
    "performer|performers|performer s|perf|artist|artists|artist s|performed by|featured artist|interpret|interpreten|kunstler|interprete|interpretes|artiste|artistes",
  ),
};

export const partyFieldHeadings: Record<PartyField, string[]> = {
  role: words("role|roles|role code|capacity|interest|rolle|funktion|fonction|qualite"),
  name: words(
    "name|names|full name|interested party|entitled party|composer publisher|composer c publisher p|composer c publisher e|writer w publisher p|composers publishers|writer publisher|composer or publisher|berechtigter|name des berechtigten|nom|nom complet|ayant droit",
  ),
  firstName: words("first name|first|given name|forename|vorname|prenom"),
  lastName: words("last name|last|surname|family name|nachname|familienname|zuname|nom de famille"),
  society: words(
    "society|pro|societies|affiliation|pro affiliation|performing rights organisation|performing rights organization|performing right society|collecting society|cmo|verwertungsgesellschaft|gesellschaft|vg|societe|societe d auteurs|organisme",
  ),
  ipi: words(
    "ipi|ipi number|ipi no|ipi nr|ipi name number|cae|cae number|cae no|cae ipi|ipi cae|cae ipi number|ipi cae number|cae nr|numero ipi|code ipi",
  ),
  share: words(
    "share|shares|percent|percentage|share percent|split|splits|ownership|anteil|anteile|anteil percent|prozent|part|parts|quote part|pourcentage",
  ),
};

export const headerHeadings: Record<HeaderField, string[]> = {
  programmeTitle: words(
    "title of commercial|commercial title|title of spot|spot title|ad title|advert title|titel des spots|spottitel|titel des werbespots|titre du spot|titre de la publicite|programme title|program title|production title|series title|show title|film title|series film title|series film name|title of programme|programme|program|production|series|show|title|programme name|sendetitel|titel der sendung|sendung|filmtitel|produktionstitel|titel|reihe|serie|titre|titre du programme|titre de l emission|titre du film|emission|title of film|title of show|title of series|title of production|name of programme|name of production|show name|series name|film name|project title|movie title|audiovisual work title|audiovisual work|av work title|titel der produktion|titel des films|titel der serie|sendungstitel|serientitel|reihentitel|beitragstitel|projekttitel|titre de la production|titre de la serie|titre du documentaire|titre de l oeuvre audiovisuelle|oeuvre audiovisuelle|nom du programme|nom de l emission",
    titleLabels.clear,
  ),
  episodeTitle: words(
    "episode title|episode name|title of episode|episodentitel|folgentitel|titel der folge|titre de l episode|titre episode|titel der episode|nom de l episode",
    episodeLabels.title,
  ),
  episodeNumber: words(
    "episode number|episode no|episode|ep number|ep no|folge|folgennummer|folge nr|episode nr|numero d episode|no d episode",
    episodeLabels.number,
  ),
  productionNumber: words(
    "production number|production no|prod no|programme number|programme no|program number|uid|produktionsnummer|produktions nr|numero de production|no de production|prod number|production nr|prod nr|production id|prod id|production code|prod code|produktions id|nummer der produktion|produktion nr|n de production|no de la production|numero de la production|n de programme|no de programme|numero de programme|numero du programme",
    numberLabels.clear,
  ),
  programmeDuration: words(
    "programme duration|program duration|production duration|show duration|show length|programme length|program length|total programme duration|duration of programme|total running time|trt|running time|film length|sendedauer|gesamtdauer der sendung|programmdauer|filmlange|laufzeit|sendelange|duree du programme|duree de l emission|duree totale du programme|duree du film|runtime|run time|total runtime|total run time|duration of film|duration of show|duration of production|length of programme|length of film|film duration|episode duration|episode length|lange der sendung|lange des films|lange der produktion|lange des programms|lange der folge|dauer der sendung|dauer des films|dauer der produktion|sendungslange|sendungsdauer|programmlange|filmdauer|gesamtlaufzeit|duree de la production|duree de l episode|duree du documentaire|duree de l oeuvre audiovisuelle|duree totale de l emission|duree totale du film",
    durationLabels.clear,
  ),
  musicDuration: words(
    "music duration|musiklange|musikzeit|duree musicale|duree musique|cue time|music time|minutes of music|total music duration|total music|music length|total duration of music|total music length|total duration|total music time|total|musikdauer|gesamtmusikdauer|gesamtdauer musik|gesamtdauer|summe|duree totale de la musique|duree de la musique|duree musicale totale|duree totale|total musique",
  ),
  classification: words(
    "classification|original revision|original revised|original or revision|cue sheet type|cuesheettype|status|revision|fassung|klassifizierung",
  ),
  version: words("version|programme version|version number|cue sheet version|version du programme"),
  company: words(
    "company|production company|production co|produced by|producer|produktionsfirma|produktion|produzent|societe de production|producteur",
  ),
  country: words(
    "country of origin|country|production country|herkunftsland|produktionsland|land|pays|pays d origine|pays de production",
  ),
  airDate: words(
    "air date|initial air date|original air date|first air date|broadcast date|transmission date|tx date|tx|date of broadcast|date of transmission|airdate|sendedatum|erstausstrahlung|sendetermin|date de diffusion|premiere diffusion",
    transmissionLabels.clear,
    transmissionLabels.loose,
  ),
  preparedBy: words(
    "prepared by|completed by|compiled by|contact|contact name|erstellt von|ausgefullt von|ansprechpartner|prepare par|etabli par|redige par",
  ),
  preparedDate: words(
    "date prepared|prepared|date of preparation|date|cue sheet date|datum|erstellt am|date d etablissement",
  ),
  network: words("network|network source|broadcaster|channel|station|sender|diffuseur|chaine"),
  director: words("director|directed by|regie|regisseur|realisateur|realisation"),
  eidr: words("eidr|eidr id|eidr number"),
  isan: words("isan|isan number|isan nr|numero isan"),
};

/** Words that mean the production only where they label something above the cues: a column of these may be about the music. */
export const labelsAbove: Partial<Record<HeaderField, string[]>> = {
  programmeTitle: words(
    "commercial|spot|advert|werbespot|publicite|film|movie|documentary|project|programm|projekt|spielfilm|dokumentation|originaltitel|original title|titre original|projet|documentaire|titre programme",
  ),
};

/** Labels of a length above the cues, of the programme or of all its music. */
export const lengthLabels = words("duration|length|total length|dauer|lange|spieldauer|gesamtlange|duree|minutage");

/** Words behind "in", "out" and "duration" where hours, minutes and seconds have a column each. */
export const timePartWords: Record<TimePart, string[]> = {
  hours: words("hh|h|hour|hours|hr|hrs|std|stunden|heures"),
  minutes: words("mm|m|min|mins|minute|minutes|minuten"),
  seconds: words("ss|s|sec|secs|second|seconds|sek|sekunden|secondes"),
  frames: words("ff|f|fr|frame|frames|bilder|images"),
};

/** A list, and what papers call it too. */
function words(list: string, ...more: (readonly string[])[]): string[] {
  return [...list.split("|"), ...more.flat().map(plainWords)];
}
