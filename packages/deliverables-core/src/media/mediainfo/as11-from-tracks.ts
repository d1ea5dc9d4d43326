import type { As11, As11Set, CoreField, Part, Segmentation, UkDppField } from "../as11/as11.js";
import { languageIn } from "./languages.js";
import type { Track } from "./track.js";
import { withoutAbsent } from "./without-absent.js";

type Read = (text: string) => string | number | boolean | undefined;

const text: Read = (value) => value;
const yesNo: Read = (value) => (value === "Yes" ? true : value === "No" ? false : undefined);
const whole: Read = (value) => (/^\d{1,6}$/.test(value) ? Number(value) : undefined);
const time: Read = (value) => (/^\d\d:\d\d:\d\d[:;]\d{2,3}$/.test(value) ? value : undefined);
const ratio: Read = (value) => (/^\d{1,6}:\d{1,6}$/.test(value) ? value : undefined);
const oneOf =
  (words: Readonly<Record<string, string>>): Read =>
  (value) =>
    Object.hasOwn(words, value) ? words[value] : undefined;
const captions = oneOf({ "Hard of Hearing": "hard of hearing", Translation: "translation" });

const coreFields: Record<CoreField, [name: string, read: Read]> = {
  seriesTitle: ["SeriesTitle", text],
  programmeTitle: ["ProgrammeTitle", text],
  episodeTitle: ["EpisodeTitleNumber", text],
  shimName: ["ShimName", text],
  shimVersion: ["ShimVersion", text],
  audioLayout: ["AudioTrackLayout", text],
  primaryLanguage: ["PrimaryAudioLanguage", languageIn],
  captions: ["ClosedCaptionsPresent", yesNo],
  captionsType: ["ClosedCaptionsType", captions],
  captionsLanguage: ["ClosedCaptionsLanguage", languageIn],
};

/** What MediaInfo leaves out: it shows neither "none" nor "not tested", no `zxx`, and no completion date. */
const ukDppFields: Record<UkDppField, [name: string, read: Read] | undefined> = {
  productionNumber: ["ProductionNumber", text],
  synopsis: ["Synopsis", text],
  originator: ["Originator", text],
  copyrightYear: ["CopyrightYear", whole],
  otherIdentifier: ["OtherIdentifier", text],
  otherIdentifierType: ["OtherIdentifierType", text],
  genre: ["Genre", text],
  distributor: ["Distributor", text],
  pictureRatio: ["PictureRatio", ratio],
  threeD: ["_3D", yesNo],
  threeDType: [
    "_3DType",
    oneOf({
      "Side by side": "side by side",
      Dual: "dual",
      "Left eye only": "left eye only",
      "Right eye only": "right eye only",
    }),
  ],
  productPlacement: ["ProductPlacement", yesNo],
  pse: ["FpaPass", oneOf({ Yes: "passed", No: "failed" })],
  pseManufacturer: ["FpaManufacturer", text],
  pseVersion: ["FpaVersion", text],
  videoComments: ["VideoComments", text],
  secondaryLanguage: ["SecondaryAudioLanguage", languageIn],
  tertiaryLanguage: ["TertiaryAudioLanguage", languageIn],
  loudnessStandard: ["AudioLoudnessStandard", oneOf({ "EBU R 128": "EBU R 128" })],
  audioComments: ["AudioComments", text],
  lineUpStart: ["LineUpStart", time],
  clockStart: ["IdentClockStart", time],
  parts: ["TotalNumberOfParts", whole],
  duration: ["TotalProgrammeDuration", time],
  audioDescription: ["AudioDescriptionPresent", yesNo],
  audioDescriptionType: [
    "AudioDescriptionType",
    oneOf({ "Control data / Narration": "control data", "AD Mix": "AD mix" }),
  ],
  openCaptions: ["OpenCaptionsPresent", yesNo],
  openCaptionsType: ["OpenCaptionsType", captions],
  openCaptionsLanguage: ["OpenCaptionsLanguage", languageIn],
  signing: ["SigningPresent", oneOf({ Yes: "yes", No: "no", "Signer only": "signer only" })],
  signLanguage: ["SignLanguage", oneOf({ "BSL (British Sign Language)": "BSL", "BSL (Makaton)": "Makaton" })],
  completionDate: undefined,
  textless: ["TextlessElementsExist", yesNo],
  hasText: ["ProgrammeHasText", yesNo],
  textLanguage: ["ProgrammeTextLanguage", languageIn],
  contactEmail: ["ContactEmail", text],
  contactTelephone: ["ContactTelephoneNumber", text],
};

const formats: Record<As11Set, string> = {
  core: "AS-11 Core",
  segmentation: "AS-11 Segmentation",
  ukDpp: "AS-11 UKDPP",
};

/** The descriptive metadata of an AS-11 file; undefined when it has none. */
export function as11FromTracks(tracks: readonly Track[]): As11 | undefined {
  const several: As11Set[] = [];
  const only = (set: As11Set): Track | undefined => {
    const found = tracks.filter((track) => track.kind === "Other" && track.field("Format") === formats[set]);
    if (found.length > 0 && new Set(found.map(({ extra }) => JSON.stringify(extra))).size > 1) several.push(set);
    return several.includes(set) ? undefined : found[0];
  };
  const [core, segmentation, ukDpp] = [only("core"), only("segmentation"), only("ukDpp")];
  if (!core && !segmentation && !ukDpp && several.length === 0) return undefined;
  return withoutAbsent<As11>({
    core: core && readFields(core, coreFields),
    segmentation: segmentation && readSegmentation(segmentation),
    ukDpp: ukDpp && readFields(ukDpp, ukDppFields),
    several: several.length > 0 ? several : undefined,
  });
}

function readFields<Field extends string>(
  { extra }: Track,
  fields: Record<Field, [name: string, read: Read] | undefined>,
): Partial<Record<Field, string | number | boolean>> {
  const read: Partial<Record<Field, string | number | boolean>> = {};
  for (const [field, how] of Object.entries(fields) as [Field, [string, Read] | undefined][]) {
    const written = how && extra[how[0]];
    const value = written && how[1](written);
    if (value !== undefined && value !== "") read[field] = value;
  }
  return read;
}

/** A programme has a dozen parts at most; a hostile file may say otherwise. */
const mostParts = 1000;

/** MediaInfo numbers the parts `_1`, `_2` …, each as `start + duration = end`. */
function readSegmentation({ extra }: Track): Segmentation {
  const parts: Part[] = [];
  while (parts.length < mostParts) {
    const [, start, duration, end] =
      /^(\d\d:\d\d:\d\d[:;]\d\d) \+ (\d\d:\d\d:\d\d[:;]\d\d) = (\d\d:\d\d:\d\d[:;]\d\d)$/.exec(
        extra[`_${parts.length + 1}`] ?? "",
      ) ?? [];
    if (start === undefined || duration === undefined || end === undefined) break;
    parts.push({ start, duration, end });
  }
  const total = whole(extra.PartTotal ?? "");
  const duration = time(extra.TotalProgrammeDuration ?? "");
  return withoutAbsent<Segmentation>({
    parts,
    total: typeof total === "number" ? total : undefined,
    duration: typeof duration === "string" ? duration : undefined,
  });
}
