import { parse, Type } from 'protobufjs';

/**
 * The messages of what people make by kubectl's own commands (`create secret`, `create token`, `auth can-i`, …), which
 * write in this encoding and give up on 415, with the field numbers of the Kubernetes API. Times are left out: a client
 * that creates an object sends none that count.
 */
const PROTO = `
syntax = "proto2";

message Unknown { optional TypeMeta typeMeta = 1; optional bytes raw = 2; }
message TypeMeta { optional string apiVersion = 1; optional string kind = 2; }

message OwnerReference {
  optional string kind = 1; optional string name = 3; optional string uid = 4; optional string apiVersion = 5;
  optional bool controller = 6; optional bool blockOwnerDeletion = 7;
}
message ObjectMeta {
  optional string name = 1; optional string generateName = 2; optional string namespace = 3;
  optional string uid = 5; optional string resourceVersion = 6; optional int64 generation = 7;
  map<string, string> labels = 11; map<string, string> annotations = 12;
  repeated OwnerReference ownerReferences = 13; repeated string finalizers = 14;
}

message Namespace { optional ObjectMeta metadata = 1; optional NamespaceSpec spec = 2; }
message NamespaceSpec { repeated string finalizers = 1; }
message Secret {
  optional ObjectMeta metadata = 1; map<string, bytes> data = 2; optional string type = 3;
  map<string, string> stringData = 4; optional bool immutable = 5;
}
message ConfigMap {
  optional ObjectMeta metadata = 1; map<string, string> data = 2; map<string, bytes> binaryData = 3;
  optional bool immutable = 4;
}
message ServiceAccount {
  optional ObjectMeta metadata = 1; optional bool automountServiceAccountToken = 4;
}

message ResourceAttributes {
  optional string namespace = 1; optional string verb = 2; optional string group = 3; optional string version = 4;
  optional string resource = 5; optional string subresource = 6; optional string name = 7;
}
message NonResourceAttributes { optional string path = 1; optional string verb = 2; }
message SelfSubjectAccessReview { optional ObjectMeta metadata = 1; optional SelfSubjectAccessReviewSpec spec = 2; }
message SelfSubjectAccessReviewSpec {
  optional ResourceAttributes resourceAttributes = 1; optional NonResourceAttributes nonResourceAttributes = 2;
}
message SelfSubjectRulesReview { optional ObjectMeta metadata = 1; optional SelfSubjectRulesReviewSpec spec = 2; }
message SelfSubjectRulesReviewSpec { optional string namespace = 1; }
message SelfSubjectReview { optional ObjectMeta metadata = 1; }
message TokenRequest { optional ObjectMeta metadata = 1; optional TokenRequestSpec spec = 2; }
message TokenRequestSpec { repeated string audiences = 1; optional int64 expirationSeconds = 4; }
`;

const { root } = parse(PROTO);

const KINDS = new Set([
  'Namespace',
  'Secret',
  'ConfigMap',
  'ServiceAccount',
  'SelfSubjectAccessReview',
  'SelfSubjectRulesReview',
  'SelfSubjectReview',
  'TokenRequest',
]);

/** The envelope that every object comes in. */
export const ENVELOPE = root.lookupType('Unknown');

/** The message of a kind; `undefined` for kinds that are not read from this encoding. */
export function messageOf(kind: string): Type | undefined {
  return KINDS.has(kind) ? root.lookupType(kind) : undefined;
}
