export type {
  Deliverable,
  DocumentDeliverable,
  Episode,
  ImageDeliverable,
  MediaDeliverable,
  OtherDeliverable,
  Spec,
  Waiver,
} from "./spec-types.generated.js";
