/** What cameras, drones and programs write into the place of a caption. */
const byMachines =
  /^((olympus|samsung|konica minolta|minolta|maginon|benq|kodak|casio|vivitar|medion|polaroid|concord|general)? ?digital (still )?camera|sony dsc|exif[_ -]?jpeg([_ -]?(picture|\w{1,10}))?|jpeg image|dcim[\\/].*|(default|no) caption( \d+)?|captions?( here| goes here)?|(enter|insert|add|type) (a |your )?caption( here)?|\[.{0,20}caption.{0,20}\]|bildunterschrift|bildbeschreibung|l[ée]gende|screen ?shot( .{0,40})?|bildschirmfoto( .{0,40})?|untitled([ -]\d+)?|unbenannt([ -]\d+)?|sans titre([ -]\d+)?|applemark|file written by adobe photoshop.*|creator: gd-jpeg.*|created with gimp|picasa.{0,10}|charset=.{0,20}|processed with .{0,40}|description|beschreibung|dav|sdr|hdr|rhdr|default|image|photo|picture|bild|<?(digimax|kenox) .{0,30}>?)$/i;
const placeholder =
  /^((to be |yet to be )?(tbc|tba|tbd|t\.b\.[acd]\.)|to (be (confirmed|advised|announced|added|completed)|follow)|xx+|\?+|n\/?a|none|unknown|unbekannt|inconnue?|-+|–|\.+|folgt|wird nachgereicht|à (confirmer|compléter|venir)|lorem ipsum.*|(your )?name( here)?|photographer( name)?|test|todo)$/i;
/** What stands before a name: `© 2026`, `Photo:`, `All rights reserved`. */
const labels =
  /^(?:(?:©|\(c\)|copyright|photo(?:graph)?(?: by)?|foto|credit|all rights reserved|by|(?:19|20)\d\d)(?![\p{L}\d])|[\s:/.,–-])+/iu;
/** `DSC_0412.NEF`, `IMG_1234`, `P1010023.jpg`: a number that a camera counts. */
const byCounter = /^[_a-z]{0,5}[_-]?\d{3,8}([_ -]\d{1,4})?(\.\w{2,4})?$/i;

/**
 * Why words inside a picture say nothing of it, in words that follow "which"; undefined where they may. A file's path tells what its name
 * is, which is no caption either.
 */
export function leftOverIn(
  key: "caption" | "creator" | "credit" | "copyright",
  text: string,
  path: string,
): string | undefined {
  const words = text.trim().slice(0, 200).replaceAll(/\s+/g, " ");
  if (placeholder.test(words)) return "only holds its place";
  if (/&(amp|lt|gt|quot|nbsp|#\d{1,5});|<\/?(br|p|b|i|em|strong|span|div)\b[^<>]{0,40}>/i.test(words))
    return "holds marks of a web page";
  if (/\p{L}\?\p{L}/u.test(words) && !/:\/\/|www\./i.test(words)) return "lost letters";
  if (key !== "caption") {
    const whose = words.replace(labels, "");
    if (whose === words) return undefined;
    if (whose === "") return "names nobody";
    return placeholder.test(whose) ? "only holds its place" : undefined;
  }
  if (/^\d{1,8}\.?$/.test(words)) return "is only a number";
  if (byMachines.test(words)) return "a camera or a program wrote";
  return byCounter.test(words) || isNameOf(words, path) ? "is only the name of a file" : undefined;
}

function isNameOf(words: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const bare = (text: string) =>
    text
      .replace(/\.\w{2,4}$/, "")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, "");
  // A picture may well be called "Ann Holly at the water.jpg".
  return bare(words) === bare(name) && (/\d/.test(words) || /\.\w{2,4}$/.test(words));
}
