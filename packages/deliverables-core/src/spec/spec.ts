export type {
  CueSheetDeliverable,
  Deliverable,
  DocumentDeliverable,
  Episode,
  Identifiers,
  ImageDeliverable,
  MediaDeliverable,
  OtherDeliverable,
  PaperField,
  Spec,
  Waiver,
} from "./spec-types.generated.js";
