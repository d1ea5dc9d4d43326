/**
 * A path on somebody's machine: with a user's name in it (`C:\Users\jsmith\…`, `/Users/jsmith/…`, `/home/jsmith/…`), of a mounted
 * drive (`/Volumes/RAID/…`), of a server (`\\nas\jobs\…`), or as an address (`file:///…`).
 */
const localPath =
  /(?<![\p{L}\d])(?:file:\/\/(?:localhost)?\/?)?(?:(?<drive>[A-Z]:[\\/])(?:(?<windows>Users|Documents and Settings)[\\/](?<windowsUser>[^\\/\s<>"|?*:]{1,64}))?|\/(?<home>Users|home)\/(?<user>[^/\s<>"]{1,64})|\/Volumes\/[^/\s<>"]{1,64}|\\\\[A-Za-z0-9._-]{1,64}\\[^\\\s<>"]{1,64})(?<rest>(?:[\\/][^\\/\s<>"|?*:]{1,128}){0,32})/u;

/** The first path on somebody's machine in a line. A drive alone (`C:\`) says nothing. */
export function localPathIn(line: string): string | undefined {
  const found = localPath.exec(line.slice(0, 20_000));
  if (!found) return undefined;
  const { drive, windows, rest = "" } = found.groups ?? {};
  return drive !== undefined && windows === undefined && rest === "" ? driveOnly(line, found) : found[0];
}

/** `D:\Jobs\x`: behind the drive comes a name without a separator before it. */
function driveOnly(line: string, { 0: whole, index }: RegExpExecArray): string | undefined {
  const rest = /^[^\\/\s<>"|?*:]{2,128}[\\/][^\s<>"|?*]{1,256}/.exec(
    line.slice(index + whole.length, index + whole.length + 400),
  );
  return rest ? whole + rest[0] : undefined;
}

/** Without the name of the user, for a report. */
export function maskLocalPath(path: string): string {
  return path.replace(/((?:Users|home|Documents and Settings)[\\/])[^\\/\s]{1,64}/i, "$1…");
}
