// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Relation, Requirement } from "./requirement.js";

export type Deliverable = MediaDeliverable | ImageDeliverable | DocumentDeliverable | CueSheetDeliverable | TableDeliverable | OtherDeliverable
/**
 * The picture. null: the file must have no picture.
 */
export type Video = ({
/**
 * How many picture tracks.
 */
tracks?: Requirement<number>
/**
 * Picture codec.
 */
codec?: Requirement<string>
/**
 * Codec profile as the file states it: "High 4:2:2 Intra", "Main 10", "IMF 2K".
 */
profile?: Requirement<string>
/**
 * Width of the raster, in pixels.
 */
width?: Requirement<number>
/**
 * Height of the raster, in pixels (lines).
 */
height?: Requirement<number>
/**
 * Shape of one pixel: "1:1", "64:45".
 */
pixelAspectRatio?: Requirement<string>
/**
 * Shape of the picture as it is shown: "16:9".
 */
displayAspectRatio?: Requirement<string>
/**
 * Frames per second, exact: "25", "23.976" (24000/1001), "29.97" (30000/1001).
 */
frameRate?: Requirement<number | string>
/**
 * Whether every frame lasts equally long.
 */
frameRateMode?: Requirement<string>
/**
 * Scan type.
 */
scan?: Requirement<string>
/**
 * Which field comes first; of interlaced picture only.
 */
fieldOrder?: Requirement<string>
/**
 * Active Format Description, which says where in the raster the picture stands (AFD, SMPTE ST 2016-1), as the file's header states it. null: it must state none.
 */
activeFormat?: Requirement<number>
/**
 * Chroma subsampling.
 */
chroma?: Requirement<string>
/**
 * What the components stand for. The XYZ of digital cinema is known where the wrapper says so; where it does not, it is unchecked.
 */
colorModel?: Requirement<string>
/**
 * Bits per sample.
 */
bitDepth?: Requirement<number>
/**
 * Bit rate of the picture, in Mbit/s (1,000,000 bits per second).
 */
bitRate?: Requirement<number>
/**
 * How the code values stand for colour.
 */
color?: {
/**
 * Colour primaries.
 */
primaries?: Requirement<string>
/**
 * Transfer characteristics.
 */
transfer?: Requirement<string>
/**
 * Matrix coefficients.
 */
matrix?: Requirement<string>
/**
 * Code value range: limited is also called narrow, legal or video range.
 */
range?: Requirement<string>
}
/**
 * High dynamic range.
 */
hdr?: {
/**
 * HDR format that the file declares. null: it must declare none.
 */
format?: Requirement<string>
/**
 * Primaries of the mastering display (SMPTE ST 2086).
 */
masteringPrimaries?: Requirement<string>
/**
 * Minimum luminance of the mastering display, in cd/m².
 */
masteringMin?: Requirement<number>
/**
 * Maximum luminance of the mastering display, in cd/m².
 */
masteringMax?: Requirement<number>
/**
 * Maximum content light level, in cd/m².
 */
maxCll?: Requirement<number>
/**
 * Maximum frame-average light level, in cd/m².
 */
maxFall?: Requirement<number>
}
} | null)
/**
 * The sound. null: the file must have no sound.
 */
export type Audio = ({
/**
 * Sound codec.
 */
codec?: Requirement<string>
/**
 * Sample rate, in Hz.
 */
sampleRate?: Requirement<number>
/**
 * Bits per sample.
 */
bitDepth?: Requirement<number>
/**
 * Whether samples of PCM are whole numbers or floating point.
 */
sampleFormat?: Requirement<string>
/**
 * How many sound tracks.
 */
tracks?: Requirement<number>
/**
 * Channels in each sound track.
 */
channels?: Requirement<number>
/**
 * Language of each sound track (BCP 47).
 */
language?: Requirement<string>
/**
 * What each sound track holds, in order: the first entry is track 1. The file must have exactly these tracks.
 * 
 * @minItems 1
 */
layout?: AudioTrack[]
/**
 * Several layouts of which the file may have any one: each a whole list of tracks. A finding is told by the one that comes nearest.
 * 
 * @minItems 1
 * @maxItems 100
 */
layouts?: AudioLayout[]
/**
 * The Audio Definition Model (ITU-R BS.2076) inside a Broadcast Wave file, as its chunks chna and axml say. null: it must have none.
 */
adm?: "present" | null
/**
 * The deliverable, by its key, that shows what each track holds. A person has to read it.
 */
report?: string
} | null)
/**
 * Captions and subtitles inside the file: tracks of text, and what is hidden in the picture or in ancillary data. null: the file must have none. Inside a picture only the beginning is read.
 */
export type Captions = ({
/**
 * Format of every caption track.
 */
format?: Requirement<string>
/**
 * How many caption tracks; each service of CEA-608 and CEA-708 counts.
 */
tracks?: Requirement<number>
/**
 * Language of every caption track (BCP 47).
 */
language?: Requirement<string>
/**
 * Languages that all have to be there, each in a track of its own (BCP 47).
 * 
 * @minItems 1
 */
languages?: string[]
} | null)
/**
 * What is asked of a file for which it does not hold.
 */
export type MediaDemands1 = MediaDemands
/**
 * What is private or confidential and may stand in this paper all the same. Without it every such find is told.
 * 
 * @minItems 1
 */
export type MayHold = ("key" | "passport" | "bank-details" | "national-insurance" | "personal-number" | "date-of-birth" | "payment-card" | "password" | "marking" | "call-sheet" | "local-path")[]

/**
 * Everything a spec can say. Only the interfaces below are used.
 */
export interface Vocabulary {
spec?: Spec
media?: MediaDeliverable
image?: ImageDeliverable
document?: DocumentDeliverable
cueSheet?: CueSheetDeliverable
table?: TableDeliverable
other?: OtherDeliverable
}
/**
 * What one title, or one series, will hand over.
 */
export interface Spec {
/**
 * Where editors find this schema.
 */
$schema?: string
/**
 * The client schema that this spec promises to meet, as "dpp-as11-hd@1.1".
 */
client?: string
/**
 * The title.
 */
production: {
/**
 * Title of the programme or series.
 */
title: string
/**
 * Number of the series.
 */
series?: number
/**
 * Original language (BCP 47).
 */
language?: string
/**
 * Who made it.
 */
company?: string
/**
 * Production number of a single title; of a series, each episode has its own.
 */
productionNumber?: string
/**
 * Duration of a single title.
 */
duration?: string
/**
 * How many reels a single title has.
 */
reels?: number
/**
 * Frames per second by which timecodes are read where a file has no frame rate of its own, as sound has none.
 */
frameRate?: (string | number)
/**
 * Whether the programme holds product placement: every list of rights has to agree.
 */
productPlacement?: boolean
identifiers?: Identifiers
dates?: Dates
}
/**
 * The episodes of a series.
 * 
 * @minItems 1
 */
episodes?: Episode[]
/**
 * Tokens of your own for file names.
 */
variables?: {
[k: string]: string
}
/**
 * What is handed over, each under a key of your choice.
 */
deliverables: {
[k: string]: Deliverable
}
/**
 * What a file is that no deliverable asks for. Without it: "error".
 */
unexpectedFiles?: ("error" | "warning" | "info" | "off")
/**
 * Names of files that are not looked at, with wildcards.
 */
ignore?: string[]
names?: Names
/**
 * Files that must not be in the delivery, with the client's reason. A file that is forbidden is told even where it is ignored, or where a deliverable asks for it.
 * 
 * @maxItems 1000
 */
forbidden?: ForbiddenFiles[]
/**
 * Severity of single rules, by code.
 */
rules?: {
[k: string]: "error" | "warning" | "info" | "off"
}
/**
 * Findings that the client has accepted. Each says who accepted it, why, and until when, and holds only for the file that the client saw.
 * 
 * @maxItems 10000
 */
waivers?: Waiver[]
}
/**
 * Numbers under which registries and clients know the title. Check digits are checked.
 */
export interface Identifiers {
/**
 * EIDR number of the title.
 */
eidr?: string
/**
 * ISAN of the work.
 */
isan?: string
/**
 * EAN or UPC of the release, in quotes.
 */
ean?: string
/**
 * Programme number that the BBC has given.
 */
bbcProgrammeNumber?: string
/**
 * UK clock number of a commercial.
 */
clockNumber?: string
/**
 * Ad-ID of a US commercial.
 */
adId?: string
}
/**
 * The days that matter to the whole delivery. "due" of a deliverable may be counted from them.
 */
export interface Dates {
/**
 * The day on which everything has to be with the client.
 */
delivery?: string
/**
 * The day on which it is first shown.
 */
transmission?: string
}
/**
 * One episode.
 */
export interface Episode {
/**
 * Number of the episode.
 */
number: number
/**
 * Title of the episode.
 */
title?: string
/**
 * Production number of the episode.
 */
productionNumber?: string
/**
 * Duration of the episode.
 */
duration?: string
/**
 * Number of the last episode in it, where several are one file: "number": 1 with "to": 2 is a double episode, and <episode:02> is 01-02.
 */
to?: number
/**
 * The languages of this episode, where it has fewer than others: what is asked for each language is asked in these only (BCP 47).
 * 
 * @minItems 1
 */
languages?: string[]
/**
 * How many reels the episode has.
 */
reels?: number
identifiers?: Identifiers
}
/**
 * What holds for the name of every file in the delivery, folders included.
 */
export interface Names {
/**
 * The characters that a name may have, one after the other, with ranges: "A-Za-z0-9._-". A - for itself stands at the end. Slashes between folders need not be listed.
 */
characters?: string
/**
 * How many characters a path inside the delivery may have, folders and slashes included.
 */
longestPath?: number
}
/**
 * Files that must not be there, and why.
 */
export interface ForbiddenFiles {
/**
 * Name or pattern of what must not be there, with wildcards; a token of the production or of "variables" is filled in.
 */
files: string
/**
 * Why, in a sentence that the report prints.
 */
reason: string
}
/**
 * One finding that the client has accepted.
 */
export interface Waiver {
/**
 * The rule whose finding is accepted, as the report prints it.
 */
code: string
/**
 * The file that it is about, as its path in the delivery folder; for a file that is missing, the name that the spec asks for.
 */
file?: string
/**
 * Instead of file: many files that one finding tells of, each stretch from its first to its last.
 * 
 * @minItems 1
 * @maxItems 10000
 */
files?: {
/**
 * The first file, as its path in the delivery folder.
 */
first: string
/**
 * The last file, whose name differs from the first by its number alone; the same path for one file.
 */
last: string
}[]
/**
 * SHA-256 of that file when the client accepted it, in 64 hexadecimal digits. If the file changes, the waiver no longer holds. Of several files: the SHA-256 of what sha256sum prints of them, in order.
 */
sha256?: string
/**
 * The deliverable that it is about, by its key. Without it: any.
 */
deliverable?: string
/**
 * Which item of the deliverable, as the report prints it ("LFD1001A", "LFD1001A · en-GB"). Without it: any.
 */
item?: string
/**
 * The place in the spec that asks for it, as a JSON pointer such as "/deliverables/programme/video/width". Without it: any.
 */
requirement?: string
/**
 * What was there when the client accepted it, as the report prints it ("25 Mb/s", "no file"). If something else is there, the waiver does not hold.
 */
actual?: string
/**
 * The sentence of the finding that the client accepted, as the report prints it. If the spec asks something else, or something else is there, the waiver does not hold.
 */
found?: string
/**
 * Why the client accepts it.
 */
reason: string
/**
 * Who accepted it on the client's side.
 */
approvedBy: string
/**
 * The day on which it was accepted.
 */
approvedOn: string
/**
 * The last day on which it holds. Without it: as long as the file stays as it is.
 */
expires?: string
}
/**
 * Picture or sound, or both.
 */
export interface MediaDeliverable {
/**
 * What kind of file this is: it decides what the spec may ask.
 */
type: "media"
/**
 * Name of the file inside the delivery, with <tokens>, wildcards (*, **, ?) and alternatives {a,b}. A list asks for every name in it.
 */
files: string | string[]
/**
 * One item for each episode, each language, each reel, or for each of them together.
 * 
 * @minItems 1
 */
per?: ("episode" | "language" | "reel")[]
/**
 * The languages of per "language" (BCP 47).
 * 
 * @minItems 1
 */
languages?: string[]
/**
 * How many reels there are, of per "reel". Without it: as many as the episode or the production says.
 */
reels?: number
/**
 * How many files each item has. Without it: one for a name that fits one file only, at least one for a name with wildcards.
 */
count?: Requirement<number>
/**
 * true: it may be missing, but not in part: where some of its items come, all have to. "in part": each item may be missing. What comes must be right.
 */
optional?: boolean | "in part"
/**
 * Who has to bring it.
 */
owner?: string
/**
 * Deliverables that have to come with this one, by their keys: where this one is there and one of them is not, that is told, also if they are optional.
 */
requires?: string | string[]
/**
 * When it has to be there: a date, "delivery" or "transmission" of the production's dates, or so many days before or after one of them. Working days are Monday to Friday; holidays are not known.
 */
due?: string
/**
 * Size of each file, in bytes.
 */
fileSize?: Requirement<number>
onePer?: OnePer
container?: Container
video?: Video
audio?: Audio
captions?: Captions
timecode?: Timecode
loudness?: Loudness
levels?: Levels
as11?: As11
timeline?: Timeline
/**
 * What is asked only of a file that is so: a short form, drop frame, HDR. Each file is held against "if" first; where that holds it also has to meet "then", otherwise "else".
 * 
 * @minItems 1
 * @maxItems 50
 */
cases?: MediaCase[]
/**
 * How the name of the file is read, where it says what is inside: "*_<channels>_<raster>_*". What the name says there is compared with the file. <raster> is 2K, 4K, HD, UHD, 1080p and the like; <channels> 20, 51, 71; <frameRate> 24, 25, 2997; <audioLanguage> EN, DE; <seconds:3> the programme's length in three digits.
 */
nameSays?: string
/**
 * How long it lasts: a timecode, "48.5 s", "2 frames", or "<duration>" for the episode's.
 */
duration?: Requirement<string>
/**
 * Another deliverable of the same episode, by its key, and how far the two may differ.
 */
sameDurationAs?: Relation
/**
 * Another deliverable of the same episode, by its key, and how far the two may differ.
 */
sameStartAs?: Relation
reelsTogether?: ReelsTogether
/**
 * Another deliverable of the same episode, by its key, and how far the two may differ.
 */
sameFrameRateAs?: Relation
}
/**
 * One file for each row of a table: a release for each contributor, a licence for each minor.
 */
export interface OnePer {
/**
 * The deliverable of type table.
 */
table: string
/**
 * The column whose words stand in the file's name.
 */
column: string
where?: Where
}
/**
 * Only rows in which these columns say this.
 */
export interface Where {
[k: string]: string
}
/**
 * The wrapper.
 */
export interface Container {
/**
 * Wrapper format.
 */
format?: Requirement<string>
/**
 * MXF operational pattern (SMPTE ST 377-1).
 */
operationalPattern?: Requirement<string>
/**
 * State of the MXF header partition. A finished file is closed and complete.
 */
headerPartition?: Requirement<string>
}
/**
 * One sound track.
 */
export interface AudioTrack {
/**
 * Channel layout.
 */
layout?: Requirement<string>
/**
 * Channels in this track.
 */
channels?: Requirement<number>
/**
 * Channel labels in their order, as "L R C LFE Ls Rs".
 */
channelOrder?: string
/**
 * Language of this track (BCP 47).
 */
language?: Requirement<string>
/**
 * What the track is for. No file says so in a way that can be trusted: it comes out unchecked, unless "report" beside the layout names the paper that shows it.
 */
role?: ("programme" | "music and effects" | "dialogue" | "music" | "effects" | "audio description" | "commentary" | "clean programme" | "Dolby E" | "timecode or tone")
/**
 * true: nothing may be heard on the track. Nothing is decoded here: it comes out unchecked, unless "report" beside the layout names the paper that shows it.
 */
silent?: boolean
}
/**
 * One layout of which a file may have any.
 */
export interface AudioLayout {
/**
 * What people call it, as findings print it.
 */
name: string
/**
 * What each sound track holds, in order. The file must have exactly these tracks.
 * 
 * @minItems 1
 * @maxItems 100
 */
tracks: AudioTrack[]
}
/**
 * The start timecode, from the timecode track.
 */
export interface Timecode {
/**
 * Timecode of the first frame. The hour may be a token: "<reel:02>:00:00:00" starts reel 2 at 02:00:00:00.
 */
start?: Requirement<string>
/**
 * Whether the timecode counts drop frame.
 */
dropFrame?: boolean
}
/**
 * Loudness of the whole programme. Nothing is decoded here, so what it asks comes out unchecked, unless "report" names the paper that shows it.
 */
export interface Loudness {
/**
 * Integrated loudness of the full mix (ITU-R BS.1770), in LUFS; LKFS is the same.
 */
integrated?: Requirement<number>
/**
 * Integrated loudness of the dialogue (dialogue-gated), in LUFS; LKFS is the same.
 */
dialogue?: Requirement<number>
/**
 * Share of speech, in percent, below which "integrated" counts instead of "dialogue".
 */
speechBelow?: number
/**
 * Maximum true peak, in dBTP.
 */
truePeak?: Requirement<number>
/**
 * Loudness range (EBU Tech 3342), in LU.
 */
range?: Requirement<number>
/**
 * Maximum short-term loudness (EBU Tech 3341), in LUFS.
 */
shortTerm?: Requirement<number>
/**
 * The deliverable, by its key, that shows the measured figures. A person has to read it.
 */
report?: string
}
/**
 * What the picture may hold, in code values of the file's own bit depth. Nothing is decoded here, so what it asks comes out unchecked, unless "report" names the paper that shows it.
 */
export interface Levels {
/**
 * Code values of luma (EBU R 103): 64 to 940 is nominal in 10 bit, 16 to 235 in 8 bit.
 */
luma?: Requirement<number>
/**
 * Code values of the components R, G and B (EBU R 103).
 */
rgb?: Requirement<number>
/**
 * Share of the active picture that lies outside of these levels, in percent.
 */
outside?: Requirement<number>
/**
 * "passed": the picture passes a test for photosensitive epilepsy (ITU-R BT.1702).
 */
pse?: "passed"
/**
 * The deliverable, by its key, that shows the measured figures. A person has to read it.
 */
report?: string
}
/**
 * What an AS-11 file has to say about itself (AMWA AS-11). A set that is named has to be there, complete and free of contradictions; {} asks for no more than that.
 */
export interface As11 {
/**
 * The set "AS-11 Core": titles, shim, sound tracks, captions.
 */
core?: {
/**
 * Title of the series.
 */
seriesTitle?: Requirement<string>
/**
 * Title of the programme.
 */
programmeTitle?: Requirement<string>
/**
 * Title or number of the episode.
 */
episodeTitle?: Requirement<string>
/**
 * Name of the shim that the file follows, such as "UK DPP HD".
 */
shimName?: Requirement<string>
/**
 * Version of the shim, such as "1.1".
 */
shimVersion?: Requirement<string>
/**
 * What the sound tracks hold, by its number in EBU R 48 or EBU R 123. As many tracks have to be there.
 */
audioLayout?: Requirement<string>
/**
 * Main language of the sound. The file can only say the language, not the region: "en-GB" is met by English; "zxx" is none.
 */
primaryLanguage?: Requirement<string>
/**
 * Whether closed captions are in the file.
 */
captions?: boolean
/**
 * What the closed captions are for.
 */
captionsType?: Requirement<string>
/**
 * Language of the closed captions. The file can only say the language, not the region: "en-GB" is met by English; "zxx" is none.
 */
captionsLanguage?: Requirement<string>
}
/**
 * The set "AS-11 Segmentation": the parts of the programme.
 */
segmentation?: {
/**
 * How many parts the programme has.
 */
parts?: Requirement<number>
/**
 * Timecode at which the first part starts.
 */
start?: Requirement<string>
/**
 * How long all the parts are together: a timecode, "48.5 s", "2 frames", or "<duration>" for the episode's.
 */
duration?: Requirement<string>
}
/**
 * The set "AS-11 UK DPP": what UK broadcasters want to know.
 */
ukDpp?: {
/**
 * Production number.
 */
productionNumber?: Requirement<string>
/**
 * What the programme is about.
 */
synopsis?: Requirement<string>
/**
 * Who made the programme.
 */
originator?: Requirement<string>
/**
 * Year of the copyright.
 */
copyrightYear?: Requirement<number>
/**
 * Another identifier.
 */
otherIdentifier?: Requirement<string>
/**
 * What kind of identifier the other one is.
 */
otherIdentifierType?: Requirement<string>
/**
 * Genre.
 */
genre?: Requirement<string>
/**
 * Who distributes the programme.
 */
distributor?: Requirement<string>
/**
 * Shape of the active picture, such as "16:9"; a letterboxed film may say "47:20".
 */
pictureRatio?: Requirement<string>
/**
 * Whether the picture is three-dimensional.
 */
threeD?: boolean
/**
 * How the two pictures are carried.
 */
threeDType?: Requirement<string>
/**
 * Whether the programme holds product placement.
 */
productPlacement?: boolean
/**
 * Outcome of the test for photosensitive epilepsy. It is what the file claims: nothing is tested here.
 */
pse?: Requirement<string>
/**
 * Maker of the analyser.
 */
pseManufacturer?: Requirement<string>
/**
 * Version of the analyser.
 */
pseVersion?: Requirement<string>
/**
 * Remarks on the picture.
 */
videoComments?: Requirement<string>
/**
 * Second language of the sound. The file can only say the language, not the region: "en-GB" is met by English; "zxx" is none.
 */
secondaryLanguage?: Requirement<string>
/**
 * Third language of the sound. The file can only say the language, not the region: "en-GB" is met by English; "zxx" is none.
 */
tertiaryLanguage?: Requirement<string>
/**
 * Loudness standard that the file claims to follow.
 */
loudnessStandard?: Requirement<string>
/**
 * Remarks on the sound.
 */
audioComments?: Requirement<string>
/**
 * Timecode at which the line-up starts. It has to lie in the file, before the clock.
 */
lineUpStart?: Requirement<string>
/**
 * Timecode at which the ident clock starts. It has to lie in the file, before the first part.
 */
clockStart?: Requirement<string>
/**
 * How many parts the programme has.
 */
parts?: Requirement<number>
/**
 * How long the programme is without breaks: a timecode, "48.5 s", "2 frames", or "<duration>" for the episode's.
 */
duration?: Requirement<string>
/**
 * Whether audio description is in the file.
 */
audioDescription?: boolean
/**
 * How the audio description is carried.
 */
audioDescriptionType?: Requirement<string>
/**
 * Whether captions are burnt into the picture.
 */
openCaptions?: boolean
/**
 * What the burnt-in captions are for.
 */
openCaptionsType?: Requirement<string>
/**
 * Language of the burnt-in captions. The file can only say the language, not the region: "en-GB" is met by English; "zxx" is none.
 */
openCaptionsLanguage?: Requirement<string>
/**
 * Whether somebody signs in the picture.
 */
signing?: Requirement<string>
/**
 * Which sign language.
 */
signLanguage?: Requirement<string>
/**
 * Day on which the programme was finished.
 */
completionDate?: Requirement<string>
/**
 * Whether the file holds textless elements.
 */
textless?: boolean
/**
 * Whether the programme has text in its picture.
 */
hasText?: boolean
/**
 * Language of that text. The file can only say the language, not the region: "en-GB" is met by English; "zxx" is none.
 */
textLanguage?: Requirement<string>
/**
 * Whom to write to.
 */
contactEmail?: Requirement<string>
/**
 * Whom to ring.
 */
contactTelephone?: Requirement<string>
}
}
/**
 * What lies where in the file, from its first frame to its last. Positions and lengths are compared with the timecode and the duration of the file, and with its AS-11 segmentation where it has one. What picture and sound show there takes decoding: it comes out unchecked, unless "report" names the paper that shows it.
 */
export interface Timeline {
/**
 * What follows what. A region without "start" begins where the one before it ends.
 * 
 * @minItems 1
 * @maxItems 1000
 */
regions: Region[]
/**
 * How long the parts are together: a timecode, "48.5 s", "2 frames", or "<duration>" for the episode's.
 */
programme?: Requirement<string>
/**
 * The deliverable, by its key, that shows what is seen and heard where. A person has to read it.
 */
report?: string
}
/**
 * One stretch of the file.
 */
export interface Region {
/**
 * What is seen and heard: "line-up" is bars with tone, "hold" the last picture standing still, "tail" whatever is behind the programme.
 */
what: ("line-up" | "bars" | "tone" | "clock" | "slate" | "flash" | "black" | "part" | "break" | "hold" | "tail" | "textless")
/**
 * Timecode of its first frame; the hour may be a token, as in "<reel:02>:00:08:00".
 */
start?: Requirement<string>
/**
 * How long it lasts: a timecode, "7 s", "2 frames", {"min", "max"}, a list; "<duration>" for the episode's.
 */
duration?: Requirement<string>
/**
 * true: nothing may be heard there.
 */
silent?: boolean
/**
 * true: it may be left out.
 */
optional?: boolean
}
/**
 * What is asked of a file in one case only.
 */
export interface MediaCase {
if: MediaCondition
then?: MediaDemands
else?: MediaDemands1
}
/**
 * What a file has to be for the case to hold: all of it. Where a file does not say it, nobody can tell, and what the case asks is unchecked.
 */
export interface MediaCondition {
container?: Container
video?: Video
audio?: Audio
timecode?: Timecode
/**
 * How long it lasts: a timecode, "48.5 s", "2 frames", or "<duration>" for the episode's.
 */
duration?: Requirement<string>
}
/**
 * What is asked of a file for which the case holds, beside everything else.
 */
export interface MediaDemands {
container?: Container
video?: Video
audio?: Audio
captions?: Captions
timecode?: Timecode
loudness?: Loudness
levels?: Levels
as11?: As11
/**
 * How long it lasts: a timecode, "48.5 s", "2 frames", or "<duration>" for the episode's.
 */
duration?: Requirement<string>
}
/**
 * How long the reels of one episode or title are together. Of a reel with a "timeline" only its programme counts, not its leader.
 */
export interface ReelsTogether {
/**
 * A timecode, "5400 s", or "<duration>" for the episode's or the production's.
 */
duration?: Requirement<string>
/**
 * Another deliverable of the same episode, by its key, and how far the two may differ.
 */
sameDurationAs?: Relation
}
/**
 * Still pictures.
 */
export interface ImageDeliverable {
/**
 * What kind of file this is: it decides what the spec may ask.
 */
type: "image"
/**
 * Name of the file inside the delivery, with <tokens>, wildcards (*, **, ?) and alternatives {a,b}. A list asks for every name in it.
 */
files: string | string[]
/**
 * One item for each episode, each language, each reel, or for each of them together.
 * 
 * @minItems 1
 */
per?: ("episode" | "language" | "reel")[]
/**
 * The languages of per "language" (BCP 47).
 * 
 * @minItems 1
 */
languages?: string[]
/**
 * How many reels there are, of per "reel". Without it: as many as the episode or the production says.
 */
reels?: number
/**
 * How many files each item has. Without it: one for a name that fits one file only, at least one for a name with wildcards.
 */
count?: Requirement<number>
/**
 * true: it may be missing, but not in part: where some of its items come, all have to. "in part": each item may be missing. What comes must be right.
 */
optional?: boolean | "in part"
/**
 * Who has to bring it.
 */
owner?: string
/**
 * Deliverables that have to come with this one, by their keys: where this one is there and one of them is not, that is told, also if they are optional.
 */
requires?: string | string[]
/**
 * When it has to be there: a date, "delivery" or "transmission" of the production's dates, or so many days before or after one of them. Working days are Monday to Friday; holidays are not known.
 */
due?: string
/**
 * Size of each file, in bytes.
 */
fileSize?: Requirement<number>
onePer?: OnePer
/**
 * Picture format, from the file's bytes.
 */
format?: Requirement<string>
/**
 * Width in pixels.
 */
width?: Requirement<number>
/**
 * Height in pixels.
 */
height?: Requirement<number>
/**
 * Width to height, within 1 percent: "16:9", "2:3".
 */
aspectRatio?: Requirement<string>
/**
 * Colour space, from the picture's data.
 */
colorSpace?: Requirement<string>
/**
 * Bits per channel.
 */
bitDepth?: Requirement<number>
/**
 * Whether it has a transparency channel.
 */
alpha?: boolean
/**
 * Pixels per inch that the file states.
 */
ppi?: Requirement<number>
/**
 * true: no viewer has to turn it (Exif orientation 1).
 */
upright?: true
/**
 * Whether it is stored progressive (JPEG) or interlaced (PNG).
 */
progressive?: boolean
/**
 * Name of the ICC profile inside, or a part of it; null: there is to be none.
 */
colorProfile?: Requirement<string>
/**
 * Caption inside the picture (XMP, IPTC, Exif).
 */
caption?: string | null
/**
 * Who made the picture, as it says itself.
 */
creator?: string | null
/**
 * Credit inside the picture (XMP, IPTC).
 */
credit?: string | null
/**
 * Copyright notice inside the picture (XMP, IPTC, Exif).
 */
copyright?: string | null
/**
 * "refused": no two pictures may be the same, byte for byte.
 */
duplicates?: "refused"
/**
 * "refused": pictures that have exactly the pixels of a video raster are told, because stills of a camera never have.
 */
frameGrabs?: "refused"
}
/**
 * Paper: certificates, contracts, sheets, reports, synopses.
 */
export interface DocumentDeliverable {
/**
 * What kind of file this is: it decides what the spec may ask.
 */
type: "document"
/**
 * Name of the file inside the delivery, with <tokens>, wildcards (*, **, ?) and alternatives {a,b}. A list asks for every name in it.
 */
files: string | string[]
/**
 * One item for each episode, each language, each reel, or for each of them together.
 * 
 * @minItems 1
 */
per?: ("episode" | "language" | "reel")[]
/**
 * The languages of per "language" (BCP 47).
 * 
 * @minItems 1
 */
languages?: string[]
/**
 * How many reels there are, of per "reel". Without it: as many as the episode or the production says.
 */
reels?: number
/**
 * How many files each item has. Without it: one for a name that fits one file only, at least one for a name with wildcards.
 */
count?: Requirement<number>
/**
 * true: it may be missing, but not in part: where some of its items come, all have to. "in part": each item may be missing. What comes must be right.
 */
optional?: boolean | "in part"
/**
 * Who has to bring it.
 */
owner?: string
/**
 * Deliverables that have to come with this one, by their keys: where this one is there and one of them is not, that is told, also if they are optional.
 */
requires?: string | string[]
/**
 * When it has to be there: a date, "delivery" or "transmission" of the production's dates, or so many days before or after one of them. Working days are Monday to Friday; holidays are not known.
 */
due?: string
/**
 * Size of each file, in bytes.
 */
fileSize?: Requirement<number>
onePer?: OnePer
credits?: Credits
/**
 * Kind of document, from the file's bytes.
 */
format?: Requirement<string>
/**
 * The deliverable of type media that the paper is about, of the same episode: its duration and its file name are what the paper has to say. A list of checksums ("checksums") may belong to several, of any type, and then leaves out no file of theirs.
 */
of?: string | string[]
/**
 * What the paper has to say, word for word; capitals and line breaks do not count. <tokens> stand for the production's values. A list inside the list: one of them.
 * 
 * @minItems 1
 */
contains?: (string | string[])[]
/**
 * What the paper must not say, word for word. Without it: DRAFT, TBC, lorem ipsum and what else is left of a template, as a warning. []: anything may stand there.
 */
mustNotContain?: string[]
/**
 * How many pages it has, of a PDF; of a Word document, as many as Word counted when it saved.
 */
pages?: Requirement<number>
/**
 * Size of every page of a PDF, upright or not.
 */
pageSize?: Requirement<string>
/**
 * How many words it has: synopses, notes.
 */
words?: Requirement<number>
/**
 * How many characters it has, spaces included and line ends not: EPG copy.
 */
characters?: Requirement<number>
/**
 * The language that its text is written in; "<language>" is that of the item. Told from its sentences, so that a title alone is unchecked, and a region (en-GB or en-US) cannot be told.
 */
language?: string
/**
 * Whether its pages hold text. A scan is a picture of text, in which nothing can be found. At least half of the pages, because a cover may be a picture.
 */
searchable?: boolean
/**
 * true: every checksum that it states of a delivered file is that file's: lists as md5sum, SFV, xxhsum and MHL write them, and tables with a column for it. The files are read to their ends for it.
 */
checksums?: true
/**
 * true: it is signed; a signature by pen is for a person to see. "electronically": by an electronic signature in the file.
 */
signed?: true | "electronically"
/**
 * true: its form is filled in: every field that the form requires, or every field where it requires none.
 */
filled?: true
/**
 * The level of PDF/A that the file claims. Whether it keeps to it is not looked at.
 */
pdfA?: Requirement<string>
/**
 * What an EBU QC report (XML, release 2026-04) says of the file that it is "of": it passed, every test in it was made, and it is about this very file. A list: also that these tests of the EBU's catalogue are among them.
 */
qc?: "passed" | string[]
/**
 * The file is a list of a package: the asset map of a DCP or an IMF package (with its packing lists and compositions), or metadata.xml of an Apple .itmsp. Everything that it names is there with the size and the checksum that it states, nothing else lies beside it, and what its compositions play is in it. The files are read to their ends for it.
 */
package?: ("DCP" | "SMPTE DCP" | "Interop DCP" | "IMF" | "itmsp")
/**
 * How long each composition of the package lasts, all reels or segments together: a timecode, "48.5 s", "2 frames", or "<duration>" for the episode's.
 */
duration?: Requirement<string>
timedText?: TimedTextAsked
mayHold?: MayHold
/**
 * Values that are taken out of the paper, each under a name of your choice, and what they have to be.
 */
fields?: {
[k: string]: PaperField
}
}
/**
 * Every name in a column of another table stands in it, spelt alike: every contributor is credited.
 */
export interface Credits {
/**
 * The deliverable of type table.
 */
table: string
/**
 * The column with the names.
 */
column: string
where?: Where
}
/**
 * The file is timed text, subtitles or captions, whatever it is called; and what is asked of it. The programme that it goes with is named by "of".
 */
export interface TimedTextAsked {
/**
 * Which format it is, by its bytes. IMSC, EBU-TT, SMPTE-TT and DFXP are TTML too, and meet "TTML"; CineCanvas (of Interop) and SMPTE 428-7 are what a DCP has, and meet "DCP XML".
 */
format?: Requirement<string>
/**
 * The frame rate that the file states: ttp:frameRate with its multiplier, the DFC of an EBU STL; SCC counts at 29.97. SubRip and WebVTT state none.
 */
frameRate?: Requirement<number | string>
/**
 * The language that the file states: xml:lang of TTML, LC of EBU STL. "<language>" is that of the item.
 */
language?: string
/**
 * How many lines are shown at once, at most.
 */
lines?: number
/**
 * How many characters a line has, at most: spaces count, marks of style do not.
 */
characters?: number
/**
 * How many characters a second a viewer has to read, at most: all lines of a subtitle together, spaces counted, line ends not.
 */
readingSpeed?: number
/**
 * How long each subtitle is shown.
 */
duration?: { min?: string; max?: string }
/**
 * How much time is left between two subtitles, at least.
 */
gap?: string
/**
 * Whether a subtitle may begin while the one before is still shown in the same place. Without it: such a place is a warning.
 */
overlap?: boolean
/**
 * From where its times count: "timecode" from the start timecode of the programme that it is "of", "zero" from its first frame. Without it: either.
 */
start?: ("timecode" | "zero")
}
/**
 * One value in a paper: where it stands, and what it has to be.
 */
export interface PaperField {
/**
 * It stands behind this heading, beside it or under it: "Result: PASS". A list: whichever is found first.
 */
heading?: string | string[]
/**
 * It stands where this text has <value>: up to the text behind it, or to the end of the line. <value:word> takes one word. A * stands for anything in between.
 */
pattern?: string | string[]
/**
 * It stands in this cell of a workbook: "B7" of the first sheet, "Summary!B7" of another.
 */
cell?: string
/**
 * It stands there in an XML: /report/file/@name, //Result, item[@type='video'][1]/status. Prefixes do not count.
 */
xpath?: string
/**
 * What it has to be, capitals aside. <tokens> stand for the production's values.
 */
is?: string | string[]
/**
 * What kind of number or code it is. Its form and its check digit are looked at.
 */
kind?: ("country" | "language" | "isrc" | "iswc" | "isan" | "eidr" | "ean" | "ipi" | "isni" | "ad-id" | "clock-number" | "umid")
/**
 * What of the production, or of the medium that the paper is about, it has to agree with.
 */
agrees?: ("title" | "episodeTitle" | "episode" | "productionNumber" | "version" | "duration" | "language" | "transmissionDate" | "fileName" | "sha256" | "md5" | "sha1" | "sha512" | "crc32" | "xxh64" | "xxh3" | "xxh128")
/**
 * It is a date, between these.
 */
date?: {
/**
 * The first day that it may be. "master" is the day on which the medium was made, as its file says.
 */
notBefore?: string
/**
 * The last day that it may be.
 */
notAfter?: string
}
/**
 * true: it may be missing from the paper.
 */
optional?: boolean
/**
 * The figure that it has to be, as a meter or a tester wrote it down, in the paper's own unit: -23.1 LUFS is -23.1.
 */
amount?: Requirement<number>
/**
 * How far the meter that wrote the figure down may be off, in the same unit. Nearer to a limit than that, nobody can tell.
 */
uncertainty?: number
}
/**
 * The music of a programme, cue by cue: who wrote it, who publishes it, where it is heard and how long.
 */
export interface CueSheetDeliverable {
/**
 * What kind of file this is: it decides what the spec may ask.
 */
type: "cue-sheet"
/**
 * Name of the file inside the delivery, with <tokens>, wildcards (*, **, ?) and alternatives {a,b}. A list asks for every name in it.
 */
files: string | string[]
/**
 * One item for each episode, each language, each reel, or for each of them together.
 * 
 * @minItems 1
 */
per?: ("episode" | "language" | "reel")[]
/**
 * The languages of per "language" (BCP 47).
 * 
 * @minItems 1
 */
languages?: string[]
/**
 * How many reels there are, of per "reel". Without it: as many as the episode or the production says.
 */
reels?: number
/**
 * How many files each item has. Without it: one for a name that fits one file only, at least one for a name with wildcards.
 */
count?: Requirement<number>
/**
 * true: it may be missing, but not in part: where some of its items come, all have to. "in part": each item may be missing. What comes must be right.
 */
optional?: boolean | "in part"
/**
 * Who has to bring it.
 */
owner?: string
/**
 * Deliverables that have to come with this one, by their keys: where this one is there and one of them is not, that is told, also if they are optional.
 */
requires?: string | string[]
/**
 * When it has to be there: a date, "delivery" or "transmission" of the production's dates, or so many days before or after one of them. Working days are Monday to Friday; holidays are not known.
 */
due?: string
mayHold?: MayHold
/**
 * Size of each file, in bytes.
 */
fileSize?: Requirement<number>
onePer?: OnePer
/**
 * Kind of sheet, from the file's bytes. CSV is text with any character between the cells but a tab.
 */
format?: Requirement<string>
/**
 * The deliverable of type media that the sheet belongs to: its times are compared with the picture of the same episode.
 */
of?: string
/**
 * Whose codes stand in the columns for usage, origin and role: the same letter means different things to different societies.
 */
codes?: ("ascap-bmi" | "prs" | "cisac" | "ddex" | "bbc")
/**
 * How the shares of a cue add up: the writers to 100 and the publishers to 100, everybody together to 100, or each side to 50.
 */
shares?: ("each-side-100" | "all-100" | "each-side-50")
/**
 * By how much a sum of shares may differ, in percent. Without it: 0.06, as three times 33.33 do.
 */
shareTolerance?: number
/**
 * What every cue has to say, beside its title, its duration and who wrote it.
 * 
 * @minItems 1
 */
required?: ("number" | "title" | "in" | "out" | "duration" | "usage" | "origin" | "vocal" | "label" | "catalogue" | "track" | "isrc" | "iswc" | "workNumber" | "composer" | "author" | "publisher" | "performer" | "role" | "society" | "ipi" | "share")[]
/**
 * Whether two cues may sound at the same time. Without it: they are told, and weigh nothing.
 */
overlaps?: ("allowed" | "refused")
/**
 * The deliverable of type table in which every commercial and every library cue has its licence: a rights log or the music licences.
 */
clearedBy?: string
edit?: MusicEdit
columns?: CueSheetColumns
}
/**
 * The edit that the sheet has to agree with: where it has music there is a cue, and where there is a cue it has music.
 */
export interface MusicEdit {
/**
 * The deliverable of type table: a Pro Tools session as text, an EDL, or a list of clips.
 */
table: string
/**
 * With what the names of the music's tracks begin. Without it: every track of sound.
 * 
 * @minItems 1
 */
tracks?: string[]
}
/**
 * The sheet's own headings, where they are not the usual ones.
 */
export interface CueSheetColumns {
number?: string | string[]
title?: string | string[]
in?: string | string[]
out?: string | string[]
duration?: string | string[]
usage?: string | string[]
origin?: string | string[]
vocal?: string | string[]
label?: string | string[]
catalogue?: string | string[]
track?: string | string[]
isrc?: string | string[]
iswc?: string | string[]
workNumber?: string | string[]
notes?: string | string[]
inHours?: string | string[]
inMinutes?: string | string[]
inSeconds?: string | string[]
inFrames?: string | string[]
outHours?: string | string[]
outMinutes?: string | string[]
outSeconds?: string | string[]
outFrames?: string | string[]
durationHours?: string | string[]
durationMinutes?: string | string[]
durationSeconds?: string | string[]
durationFrames?: string | string[]
composer?: string | string[]
author?: string | string[]
arranger?: string | string[]
publisher?: string | string[]
performer?: string | string[]
composerShare?: string | string[]
composerSociety?: string | string[]
composerIpi?: string | string[]
authorShare?: string | string[]
authorSociety?: string | string[]
authorIpi?: string | string[]
arrangerShare?: string | string[]
arrangerSociety?: string | string[]
arrangerIpi?: string | string[]
publisherShare?: string | string[]
publisherSociety?: string | string[]
publisherIpi?: string | string[]
performerShare?: string | string[]
performerSociety?: string | string[]
performerIpi?: string | string[]
role?: string | string[]
name?: string | string[]
firstName?: string | string[]
lastName?: string | string[]
society?: string | string[]
ipi?: string | string[]
share?: string | string[]
programmeTitle?: string | string[]
episodeTitle?: string | string[]
episodeNumber?: string | string[]
productionNumber?: string | string[]
programmeDuration?: string | string[]
musicDuration?: string | string[]
classification?: string | string[]
version?: string | string[]
company?: string | string[]
country?: string | string[]
airDate?: string | string[]
preparedBy?: string | string[]
preparedDate?: string | string[]
network?: string | string[]
director?: string | string[]
eidr?: string | string[]
isan?: string | string[]
}
/**
 * A list in rows and columns: a rights log, an archive log, contributors, captions, licences.
 */
export interface TableDeliverable {
/**
 * What kind of file this is: it decides what the spec may ask.
 */
type: "table"
/**
 * Name of the file inside the delivery, with <tokens>, wildcards (*, **, ?) and alternatives {a,b}. A list asks for every name in it.
 */
files: string | string[]
/**
 * One item for each episode, each language, each reel, or for each of them together.
 * 
 * @minItems 1
 */
per?: ("episode" | "language" | "reel")[]
/**
 * The languages of per "language" (BCP 47).
 * 
 * @minItems 1
 */
languages?: string[]
/**
 * How many reels there are, of per "reel". Without it: as many as the episode or the production says.
 */
reels?: number
/**
 * How many files each item has. Without it: one for a name that fits one file only, at least one for a name with wildcards.
 */
count?: Requirement<number>
/**
 * true: it may be missing, but not in part: where some of its items come, all have to. "in part": each item may be missing. What comes must be right.
 */
optional?: boolean | "in part"
/**
 * Who has to bring it.
 */
owner?: string
/**
 * Deliverables that have to come with this one, by their keys: where this one is there and one of them is not, that is told, also if they are optional.
 */
requires?: string | string[]
/**
 * When it has to be there: a date, "delivery" or "transmission" of the production's dates, or so many days before or after one of them. Working days are Monday to Friday; holidays are not known.
 */
due?: string
mayHold?: MayHold
/**
 * Size of each file, in bytes.
 */
fileSize?: Requirement<number>
onePer?: OnePer
credits?: Credits
/**
 * Kind of file, from its bytes. CSV is text with any character between the cells but a tab.
 */
format?: Requirement<string>
/**
 * What table it is: its usual columns are known by their usual headings, and need not be listed.
 */
preset?: ("rights-log" | "archive-log" | "contributors" | "stills-captions" | "credits" | "music-licences" | "edit-list")
columns?: TableColumns
/**
 * How many rows it has below its headings, totals left out.
 */
rows?: Requirement<number>
/**
 * The deliverable of type media that its times belong to: they are compared with the picture of the same episode.
 */
of?: string
/**
 * How 03/04/2027 is meant where day and month could be either. Without it such a date is unchecked.
 */
dateOrder?: ("day-first" | "month-first")
rights?: RightsNeeded
}
/**
 * What stands in each column, under a name of your choice; beside a preset's own columns, or in place of one of them.
 */
export interface TableColumns {
[k: string]: TableColumn
}
/**
 * One column of a table.
 */
export interface TableColumn {
/**
 * What stands above it. Without it: the column's name, or the preset's usual headings.
 */
heading?: string | string[]
/**
 * What its cells hold.
 */
kind?: ("text" | "number" | "money" | "date" | "timecode" | "yes-no" | "country" | "language" | "isrc" | "iswc" | "isan" | "eidr" | "ean" | "ipi" | "isni" | "ad-id" | "clock-number" | "umid")
/**
 * The words or codes that may stand in it, in small or capital letters.
 * 
 * @minItems 1
 * @maxItems 1000
 */
values?: string[]
/**
 * true: every row has to say it.
 */
required?: boolean
/**
 * true: the table may lack this column.
 */
optional?: boolean
/**
 * true: no two rows may say the same.
 */
unique?: boolean
/**
 * What its numbers add up to.
 */
sum?: Requirement<number>
/**
 * The earliest date that may stand in it.
 */
notBefore?: string
/**
 * The latest date that may stand in it.
 */
notAfter?: string
/**
 * Name of the column of dates or times that this one may not come before, in the same row.
 */
after?: string
/**
 * The deliverable whose files it names: every name is a file there, and every file there has a row.
 */
fileOf?: string
}
/**
 * What every row has to be licensed for: where, in which media, and for how long.
 */
export interface RightsNeeded {
/**
 * Countries (ISO 3166) that the licence has to cover, or "World".
 * 
 * @minItems 1
 * @maxItems 300
 */
territories?: string[]
/**
 * Media that the licence has to cover, or "all".
 * 
 * @minItems 1
 */
media?: ("all" | "television" | "on-demand" | "online" | "cinema" | "home-video" | "radio" | "festivals" | "inflight" | "trailers")[]
/**
 * The first day for which it is needed.
 */
from?: string
/**
 * The last day for which it is needed.
 */
until?: string
}
/**
 * Any other file: only its name, number and size are checked.
 */
export interface OtherDeliverable {
/**
 * What kind of file this is: it decides what the spec may ask.
 */
type: "other"
/**
 * Name of the file inside the delivery, with <tokens>, wildcards (*, **, ?) and alternatives {a,b}. A list asks for every name in it.
 */
files: string | string[]
/**
 * One item for each episode, each language, each reel, or for each of them together.
 * 
 * @minItems 1
 */
per?: ("episode" | "language" | "reel")[]
/**
 * The languages of per "language" (BCP 47).
 * 
 * @minItems 1
 */
languages?: string[]
/**
 * How many reels there are, of per "reel". Without it: as many as the episode or the production says.
 */
reels?: number
/**
 * How many files each item has. Without it: one for a name that fits one file only, at least one for a name with wildcards.
 */
count?: Requirement<number>
/**
 * true: it may be missing, but not in part: where some of its items come, all have to. "in part": each item may be missing. What comes must be right.
 */
optional?: boolean | "in part"
/**
 * Who has to bring it.
 */
owner?: string
/**
 * Deliverables that have to come with this one, by their keys: where this one is there and one of them is not, that is told, also if they are optional.
 */
requires?: string | string[]
/**
 * When it has to be there: a date, "delivery" or "transmission" of the production's dates, or so many days before or after one of them. Working days are Monday to Friday; holidays are not known.
 */
due?: string
/**
 * Size of each file, in bytes.
 */
fileSize?: Requirement<number>
onePer?: OnePer
}
