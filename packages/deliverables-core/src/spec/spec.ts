export type {
  Deliverable,
  DocumentDeliverable,
  Episode,
  ImageDeliverable,
  MediaDeliverable,
  OtherDeliverable,
  Spec,
} from "./spec-types.generated.js";
