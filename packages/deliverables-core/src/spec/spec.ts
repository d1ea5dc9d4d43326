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
  Waiver,
} from "./spec-types.generated.js";
