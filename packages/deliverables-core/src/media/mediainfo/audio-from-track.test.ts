import { describe, expect, test } from "vitest";
import { isUnread } from "../../folder/reader.js";
import type { AudioTrack } from "../probe.js";
import { probeFromMediaInfo } from "./probe-from-mediainfo.js";

describe("codec", () => {
  test.each([
    [{ Format: "PCM" }, "PCM", undefined],
    [{ Format: "AAC", Format_AdditionalFeatures: "LC", CodecID: "2 / 40 / mp4a-40-2" }, "AAC", "LC"],
    [{ Format: "AAC", Format_AdditionalFeatures: "LC SBR PS" }, "AAC", "HE-AACv2"],
    [{ Format: "AC-3" }, "AC-3", undefined],
    [{ Format: "E-AC-3", Format_AdditionalFeatures: "JOC" }, "E-AC-3 JOC", undefined],
    [{ Format: "E-AC-3" }, "E-AC-3", undefined],
    [{ Format: "MLP FBA", Format_AdditionalFeatures: "16-ch" }, "TrueHD", undefined],
    [{ Format: "MPEG Audio", Format_Profile: "Layer 2" }, "MP2", undefined],
    [{ Format: "MPEG Audio", Format_Profile: "Layer 3" }, "MP3", undefined],
    [{ Format: "MPEG Audio", Format_Profile: "Layer 1" }, "MPEG Audio", undefined],
    [{ Format: "Dolby E" }, "Dolby E", undefined],
    [{ Format: "ADPCM" }, "ADPCM", undefined],
    [{ Format: "ADPCM", Format_Profile: "A-Law" }, "A-law", undefined],
  ])("%o is %s", (fields, codec, profile) => {
    const track = audioOf(fields);
    expect([track.codec, track.profile]).toEqual([codec, profile]);
  });
});

describe("language", () => {
  test.each([
    ["en", "en"],
    ["eng", "en"],
    ["en-GB", "en-GB"],
    ["en-gb", "en-GB"],
    ["ger", "de"],
    ["deu", "de"],
    ["fre", "fr"],
    ["zxx", "zxx"],
    ["und", undefined],
    ["English", undefined],
    ["en / en", "en"],
    ["en / de", undefined],
    ["x", undefined],
  ])("%s is %s", (stated, language) => {
    expect(audioOf({ Language: stated }).language).toBe(language);
  });
});

describe("layout", () => {
  test.each([
    ["L R", 2, "stereo"],
    ["Lt Rt", 2, "LtRt"],
    ["M M", 2, "dual mono"],
    ["L R C", 3, "LCR"],
    ["L R Ls Rs", 4, "quad"],
    ["L R C Lb Rb", 5, "5.0"],
    ["L R C LFE Lb Rb", 6, "5.1"],
    ["C L R Ls Rs LFE", 6, "5.1"],
    ["L R C LFE Ls Rs Cb", 7, "6.1"],
    ["L R C LFE Lb Rb Ls Rs", 8, "7.1"],
    ["L R C LFE Lss Rss Lrs Rrs", 8, "7.1"],
    ["L R C LFE Lss Rss Lsr Rsr Tfl Tfr Tbl Tbr", 12, "7.1.4"],
    ["L R C LFE Ls Rs Tfl Tfr", 8, "5.1.2"],
    // Front wides and screen channels are other loudspeakers than rear surrounds.
    ["C L R Ls Rs Lw Rw LFE", 8, undefined],
    ["L R C LFE Ls Rs Lc Rc", 8, undefined],
    ["L R", 6, undefined],
  ])("%s in %i channels is %s", (labels, channels, layout) => {
    expect(audioOf({ ChannelLayout: labels, Channels: `${channels}` }).layout).toBe(layout);
  });

  test("a single pair of surrounds is Ls Rs, of two pairs the rear one is Lrs Rrs", () => {
    expect(audioOf({ ChannelLayout: "L R C LFE Lb Rb", Channels: "6" }).channelLabels?.join(" ")).toBe(
      "L R C LFE Ls Rs",
    );
    expect(audioOf({ ChannelLayout: "L R C LFE Lb Rb Ls Rs", Channels: "8" }).channelLabels?.join(" ")).toBe(
      "L R C LFE Lrs Rrs Lss Rss",
    );
  });
});

describe("bit rate", () => {
  test("above that of the whole file is left out", () => {
    expect(audioOf({ BitRate: "448000" }, { OverallBitRate: "450000" }).bitRate).toBe(448_000);
    expect(audioOf({ BitRate: "448000" }, { OverallBitRate: "100000" }).bitRate).toBeUndefined();
    expect(audioOf({ BitRate: "448000 / 640000" }).bitRate).toBeUndefined();
  });
});

function audioOf(fields: Record<string, string>, general: Record<string, string> = {}): AudioTrack {
  const track = [
    { "@type": "General", Format: "MPEG-4", ...general },
    { "@type": "Audio", ...fields },
  ];
  const probe = probeFromMediaInfo({ json: JSON.stringify({ media: { track } }), partial: false });
  const audio = isUnread(probe) ? undefined : probe.audio[0];
  if (!audio) throw new Error("no sound track");
  return audio;
}

describe("the format of samples", () => {
  test.each([
    [{ Format: "PCM", Format_Profile: "Float", CodecID: "00000003-0000-0010-8000-00AA00389B71" }, "float"],
    [{ Format: "PCM", Format_Settings_Sign: "Signed", CodecID: "fl32" }, "float"],
    [{ Format: "PCM", CodecID: "A_PCM/FLOAT/IEEE" }, "float"],
    [{ Format: "PCM", CodecID: "in24" }, "integer"],
    [{ Format: "PCM", Format_Settings_Wrapping: "Frame (AES)", CodecID: "0D01030102060300" }, "integer"],
    [{ Format: "PCM", CodecID: "lpcm", Format_Settings_Sign: "Signed" }, undefined],
    [{ Format: "AAC", CodecID: "mp4a-40-2" }, undefined],
  ])("%o is %s", (fields, format) => {
    const probe = probeFromMediaInfo({
      json: JSON.stringify({ media: { track: [{ "@type": "General" }, { "@type": "Audio", ...fields }] } }),
      partial: false,
    });
    expect(isUnread(probe) ? undefined : probe.audio[0]?.sampleFormat).toBe(format);
  });
});
