import { describe, expect, test } from "vitest";
import type { AudioTrack, Probe, VideoTrack } from "./probe.js";
import { tracksStartApart } from "./tracks-start-apart.js";

describe("tracks that begin apart", () => {
  test("are told from one frame on where nothing is encoded ahead", () => {
    const late = { codec: "PCM", delaySeconds: 0.04 };
    expect(told("QuickTime", { codec: "ProRes 422 HQ" }, [{ codec: "PCM" }, late])).toBe(
      "has tracks that do not begin together: audio track 2 begins 0.04 s after video",
    );
    expect(told("QuickTime", { codec: "ProRes 422 HQ", delaySeconds: 0.5 }, [{ codec: "PCM" }])).toBe(
      "has tracks that do not begin together: video begins 0.5 s after audio track 1",
    );
  });

  test("begin together when all are as late", () => {
    const all = { delaySeconds: 2 };
    expect(told("QuickTime", { codec: "ProRes 422", ...all }, [{ codec: "PCM", ...all }])).toBeUndefined();
  });

  test("may be apart by the priming of an encoder and by two frames that stand in another order", () => {
    expect(told("MPEG-4", { codec: "AVC", delaySeconds: 0.08 }, [{ codec: "PCM" }])).toBeUndefined();
    expect(told("Matroska", { codec: "FFV1" }, [{ codec: "AAC", delaySeconds: 0.128 }])).toBeUndefined();
    expect(told("Matroska", { codec: "AVC" }, [{ codec: "AAC", delaySeconds: 0.479 }])).toBeDefined();
  });

  test("of a stream that was cut may have the picture a second late, and not the sound", () => {
    expect(told("MPEG-TS", { codec: "AVC", delaySeconds: 0.9 }, [{ codec: "AAC" }])).toBeUndefined();
    expect(told("MPEG-TS", { codec: "AVC" }, [{ codec: "AAC", delaySeconds: 0.479 }])).toBeDefined();
  });
});

function told(format: string, video: Partial<VideoTrack>, audio: AudioTrack[]): string | undefined {
  const track: VideoTrack = { frameRate: "25", color: {}, hdr: { formats: [] }, ...video };
  const probe: Probe = { container: { format }, video: [track], audio };
  return tracksStartApart(probe);
}
