/** A workbench that asks nothing, fetches nothing and shows nothing but the folder and us. */
export const quietSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.hotExit": "off",
  "files.simpleDialog.enable": true,
  "git.enabled": false,
  "json.schemaDownload.enable": false,
  "npm.autoDetect": "off",
  "telemetry.telemetryLevel": "off",
  "update.showReleaseNotes": false,
  "window.menuBarVisibility": "compact",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};
