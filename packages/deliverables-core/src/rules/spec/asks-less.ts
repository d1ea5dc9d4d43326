import type { SpecFaultPage } from "../../check/rule-page.js";

const series = (per: string, ignore = "") => `{
  "production": { "title": "The Long Field" },
  "episodes": [{ "number": 1 }, { "number": 2 }],
  ${ignore}"deliverables": { "programme": { "type": "media", ${per}"files": "LFD_<episode:02>.mxf" } }
}`;
const perEpisode = '"per": ["episode"], ';
const oneFilm = `{
  "production": { "title": "The Long Field" },
  "episodes": [{ "number": 1 }, { "number": 2 }],
  "deliverables": { "programme": { "type": "media", "files": "LFD.mxf" } }
}`;

export const asksLess: SpecFaultPage = {
  code: "spec/asks-less",
  title: "A spec that asks less than it seems",
  severity: "warning",
  why: "Where nothing is asked for each episode, one film is accepted for the series; where everything is ignored, nothing that lies beside it is seen; where any paper is the report, none reports; and of a cue sheet as PDF no cue is judged.",
  fix: "Ask for what has to come, and ignore only what is not handed over; where it is meant so, leave it: this rejects nothing.",
  examples: () => [
    { spec: series(perEpisode), finds: [] },
    {
      spec: oneFilm,
      finds: [
        '2 episodes are listed, and no deliverable comes for each of them; write "per": ["episode"] at what does',
      ],
    },
    {
      title: "A cue sheet of which nothing can be read",
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": { "cues": { "type": "cue-sheet", "files": "LFD_cues.pdf" } }
}`,
      finds: [
        '"LFD_cues.pdf" is a PDF, from which no cues are read: they will be unchecked; ask for the same list as XLSX, CSV or DOCX beside it',
      ],
    },
    {
      title: "An ignore that fits every name",
      spec: series(perEpisode, '"ignore": ["**"],\n  '),
      finds: [
        'Ignore is "**", so that whatever lies in the folder and nobody asks for is not seen; name only what is not handed over, such as "_work/**"',
      ],
    },
    {
      title: "Any paper as the report",
      spec: `{
  "production": { "title": "The Long Field" },
  "deliverables": {
    "programme": { "type": "media", "files": "LFD.mxf", "loudness": { "integrated": -23, "report": "synopsis" } },
    "synopsis": { "type": "document", "files": "LFD_synopsis.pdf" }
  }
}`,
      finds: [
        'programme names "synopsis" as the report of its loudness, and nothing there says that it reports on it; write "of": "programme" at synopsis, or name the paper that does',
      ],
    },
  ],
};
