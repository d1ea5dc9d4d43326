import type { SpecFaultPage } from "../../check/rule-page.js";

const asking = (media: string) => `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mov",
    ${media} } }
}`;

export const contradiction: SpecFaultPage = {
  code: "spec/contradiction",
  title: "Requirements that no file can meet together",
  severity: "error",
  why: "Whoever exports the file can meet one of the two and is refused for the other.",
  fix: "Find out from the client's document which of the two is meant, and change the other.",
  examples: () => [
    { spec: asking('"video": { "frameRate": "29.97" }, "timecode": { "dropFrame": true }'), finds: [] },
    {
      title: "Drop frame at a rate that drops nothing",
      spec: asking('"video": { "frameRate": "25" }, "timecode": { "dropFrame": true }'),
      finds: [
        "Programme timecode drop frame is true, but video frame rate is 25: drop frame exists at 29.97, 59.94 and 119.88 frames per second, not at 25",
      ],
    },
    {
      title: "Fields of a progressive picture",
      spec: asking('"video": { "scan": "progressive", "fieldOrder": "top-first" }'),
      finds: [
        "Programme video field order is top-first, but video scan is progressive: a progressive picture has no fields",
      ],
    },
    {
      title: "5.1 on two channels",
      spec: asking('"audio": { "layout": [{ "layout": "5.1", "channels": 2 }] }'),
      finds: ["Programme audio layout 1 channels is 2, but audio layout 1 layout is 5.1: that has 6 channels"],
    },
    {
      title: "An order with too few channels",
      spec: asking('"audio": { "layout": [{ "layout": "5.1", "channelOrder": "L R C Ls Rs" }] }'),
      finds: [
        "Programme audio layout 1 channel order is L R C Ls Rs, but audio layout 1 layout is 5.1: that has 6 channels, such as L R C LFE Ls Rs",
      ],
    },
    {
      title: "More tracks than the list has",
      spec: asking('"audio": { "tracks": 4, "layout": [{ "layout": "stereo" }] }'),
      finds: [
        "Programme audio tracks is 4, but audio layout is a list of 1 track: the file has exactly the tracks of the list",
      ],
    },
    {
      title: "An average above the peak",
      spec: asking('"video": { "hdr": { "maxCll": { "max": 400 }, "maxFall": { "min": 600 } } }'),
      finds: [
        'Programme video HDR MaxFALL is {"min":600}, but video HDR MaxCLL is {"max":400}: the average of a frame is never brighter than its brightest point',
      ],
    },
    {
      title: "What only MXF has",
      spec: asking('"container": { "format": "QuickTime", "operationalPattern": "OP1a" }'),
      finds: ["Programme container operational pattern is OP1a, but container format is QuickTime: only MXF has one"],
    },
  ],
};
