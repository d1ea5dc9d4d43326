/** A client sheet to begin with: every part that a sheet has, once, with a note above it. */
export function clientSheet(id: string, title: string): string {
  return `{
  // How a spec names it, and the version of the client's document.
  "id": ${JSON.stringify(id)},
  "version": "1",
  "title": ${JSON.stringify(title)},
  "description": "What ${plain(title)} takes.",
  // A green light says no more than what is covered: be honest here.
  "covers": "Wrapper, picture and sound of the programme",
  "notCovered": "Everything else in the document",
  "disclaimer": "Unofficial, not affiliated with ${plain(title)}. The client's current document prevails.",
  "sources": {
    "tech-spec": {
      "document": "${plain(title)} Technical Requirements",
      "version": "1",
      "address": "https://example.com/replace-me.pdf",
      // The month in which you read it.
      "retrieved": "2026-11",
      // "high": the client's own text; "medium": somebody else wrote it down. What is less sure is no requirement.
      "confidence": "high"
    }
  },
  "deliverables": {
    "programme": {
      "source": "tech-spec",
      "type": "media",
      "container": { "format": "MXF", "operationalPattern": "OP1a" },
      "video": { "codec": "XDCAM HD422", "width": 1920, "height": 1080, "frameRate": "25" },
      "audio": { "codec": "PCM", "sampleRate": 48000, "tracks": [4, 8] },
      // What the client wants stated and leaves to you.
      "timecode": { "start": { "open": "one start timecode", "example": "10:00:00:00" } }
    }
  }
}
`;
}

/** A spec that the sheet takes. */
export function acceptedExample(id: string): string {
  return example(id, { width: "1920", tracks: "[4, 8]" });
}

/** A spec with two mistakes that people make, each with what has to be told behind its line. */
export function refusedExample(id: string, title: string): string {
  const source = `${title} Technical Requirements 1`;
  return example(id, {
    width: `1440, // finds: Programme video width is 1440, ${title} takes 1920 pixels (${source})\n       `,
    tracks: `16 // finds: Programme audio tracks is 16, ${title} takes 4 or 8 tracks (${source})\n     `,
  });
}

function example(id: string, { width, tracks }: { width: string; tracks: string }): string {
  const comma = width.includes("//") ? "" : ",";
  return `{
  "client": "../${id}.client.jsonc",
  "production": { "title": "The Long Field", "productionNumber": "LFD1001A" },
  "deliverables": {
    "programme": {
      "type": "media",
      "files": "<productionNumber>.mxf",
      "container": { "format": "MXF", "operationalPattern": "OP1a" },
      "video": {
        "codec": "XDCAM HD422",
        "width": ${width}${comma} "height": 1080,
        "frameRate": "25"
      },
      "audio": { "codec": "PCM", "sampleRate": 48000, "tracks": ${tracks} },
      "timecode": { "start": "10:00:00:00" }
    }
  }
}
`;
}

/** A title inside a text in quotes. */
function plain(title: string): string {
  return JSON.stringify(title).slice(1, -1);
}
