export type {
  CueSheetDeliverable,
  Deliverable,
  DocumentDeliverable,
  Episode,
  Identifiers,
  ImageDeliverable,
  MediaDeliverable,
  OtherDeliverable,
  Spec,
} from "./spec-types.generated.js";
