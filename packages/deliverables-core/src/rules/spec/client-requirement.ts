import type { SpecFaultPage } from "../../check/rule-page.js";

/** A spec that DPP AS-11 HD takes, with one width. */
const programme = (width: number) => `{
  "client": "dpp-as11-hd@1.1",
  "production": { "title": "The Long Field" },
  "deliverables": {
    "programme": {
      "type": "media",
      "files": "LFD1001A.mxf",
      "container": { "format": "MXF", "operationalPattern": "OP1a", "headerPartition": "closed complete" },
      "video": {
        "tracks": 1, "codec": "AVC-Intra 100", "width": ${width}, "height": 1080, "frameRate": "25",
        "scan": "interlaced", "fieldOrder": "top-first", "activeFormat": 10, "chroma": "4:2:2", "bitDepth": 10,
        "color": { "primaries": "BT.709", "transfer": "BT.709", "matrix": "BT.709", "range": "limited" }
      },
      "audio": { "codec": "PCM", "sampleRate": 48000, "bitDepth": 24, "channels": 1, "tracks": [4, 16] },
      "timecode": { "start": "10:00:00:00", "dropFrame": false },
      "as11": {
        "core": { "shimName": "UK DPP HD", "shimVersion": "1.1", "audioLayout": "EBU R 48: 2a", "captions": false },
        "segmentation": {},
        "ukDpp": {}
      }
    },
    "pse-certificate": { "type": "document", "files": "LFD1001A_PSE.pdf" }
  }
}`;

export const clientRequirement: SpecFaultPage = {
  code: "spec/client-requirement",
  title: "Promise that the client does not take",
  severity: "error",
  why: "A master made to a spec that the client refuses is a master made twice.",
  fix: "Write what the client takes; if the client has agreed to another, take the `client` line out and keep the agreement in writing.",
  examples: () => [
    { spec: programme(1920), finds: [] },
    {
      spec: programme(1440),
      finds: [
        'Programme video width is 1440, DPP AS-11 HD takes 1920 pixels (AMWA AS-11 UK DPP HD 1.1, "1080i25 Class 100 AVC mapped with RP 2008")',
      ],
    },
  ],
};
