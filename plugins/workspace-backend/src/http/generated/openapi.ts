// Generated from openapi.yaml of the backend by scripts/generate.mjs (npm run generate): change that file instead.

export const openapi = {
  "openapi": "3.0.3",
  "info": {
    "title": "Workspaces",
    "version": "0.1.0",
    "description": "Workspaces on Kubernetes resources: their members, buckets and sessions. Names are snake_case, times RFC 3339 in UTC, sizes Kubernetes quantities. Members of a body that this page does not name are ignored.",
    "license": {
      "name": "Apache-2.0",
      "url": "https://www.apache.org/licenses/LICENSE-2.0"
    }
  },
  "servers": [
    {
      "url": "/api/workspace"
    }
  ],
  "security": [
    {
      "token": []
    }
  ],
  "tags": [
    {
      "name": "workspaces"
    },
    {
      "name": "members"
    },
    {
      "name": "buckets"
    },
    {
      "name": "access"
    },
    {
      "name": "stores"
    },
    {
      "name": "credentials"
    },
    {
      "name": "sessions"
    },
    {
      "name": "activity"
    },
    {
      "name": "service"
    }
  ],
  "paths": {
    "/probe": {
      "get": {
        "operationId": "probe",
        "tags": [
          "service"
        ],
        "summary": "Liveness of the process",
        "security": [],
        "responses": {
          "200": {
            "description": "The process answers.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object"
                },
                "example": {}
              }
            }
          }
        }
      }
    },
    "/status": {
      "get": {
        "operationId": "getStatus",
        "tags": [
          "service"
        ],
        "summary": "Health of the watches on the cluster",
        "security": [],
        "responses": {
          "200": {
            "description": "Ready to serve.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ServiceStatus"
                }
              }
            }
          },
          "503": {
            "description": "The cluster is unreachable or lacks the Storage definition.",
            "headers": {
              "Retry-After": {
                "$ref": "#/components/headers/RetryAfter"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ServiceStatus"
                }
              }
            }
          }
        }
      }
    },
    "/metrics": {
      "get": {
        "operationId": "getMetrics",
        "tags": [
          "service"
        ],
        "summary": "Metrics of this process, for Prometheus",
        "security": [],
        "responses": {
          "200": {
            "description": "The text format of Prometheus.",
            "content": {
              "text/plain": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "getOpenapi",
        "tags": [
          "service"
        ],
        "summary": "This description",
        "responses": {
          "200": {
            "description": "An OpenAPI document.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          }
        }
      }
    },
    "/workspaces": {
      "get": {
        "operationId": "listWorkspaces",
        "tags": [
          "workspaces"
        ],
        "summary": "List the workspaces that the caller may see",
        "description": "A filter or search by owner, member or bucket finds nothing in workspaces whose members or buckets the caller may not see.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "q",
            "in": "query",
            "description": "Only those whose name, title, owner and buckets together hold each word of this (10 at most), letter case aside.",
            "schema": {
              "type": "string",
              "maxLength": 200,
              "format": "search",
              "x-problem": "must have at most 10 words"
            }
          },
          {
            "name": "role",
            "in": "query",
            "description": "Only those in which the caller has this role by membership: any at all (`member`), or none (`none`).",
            "schema": {
              "$ref": "#/components/schemas/WorkspaceRoleFilter"
            }
          },
          {
            "name": "health",
            "in": "query",
            "description": "Only those in this state.",
            "schema": {
              "$ref": "#/components/schemas/HealthState"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "description": "Only those that this member owns, letter case aside.",
            "schema": {
              "type": "string",
              "maxLength": 253
            }
          },
          {
            "name": "member",
            "in": "query",
            "description": "Only those that this person is a member of, letter case aside.",
            "schema": {
              "type": "string",
              "maxLength": 253
            }
          },
          {
            "name": "bucket",
            "in": "query",
            "description": "Only those that list a bucket of this name.",
            "schema": {
              "type": "string",
              "maxLength": 253
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "By name (the default), what needs attention first (in the order of `HealthState`), the newest first, or what requests the most storage first. Keep it from page to page.",
            "schema": {
              "$ref": "#/components/schemas/WorkspaceSort"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A list, possibly empty.",
            "headers": {
              "Link": {
                "description": "The next page, where there is one, with `rel=\"next\"`.",
                "required": false,
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/WorkspaceSummary"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "createWorkspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "workspaces"
        ],
        "summary": "Create a workspace",
        "description": "Its name is the configured prefix and the slug of the preferred name. Any signed-in Backstage user may create one for themselves; only platform admins name another owner. Texts, members, the first bucket and a session are written with it, whole or not at all, and need the permissions that adding them later needs; members and a session need a cluster with Datalabs (503). After an answer that says that only a part was written, repeat the same request.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateWorkspace"
              },
              "examples": {
                "recorded": {
                  "value": {
                    "preferred_name": "Alice Lab!",
                    "default_owner": "alice"
                  }
                },
                "whole": {
                  "summary": "With everything it needs",
                  "value": {
                    "preferred_name": "alpine-maps",
                    "title": "Alpine maps of the Hohe Tauern",
                    "members": [
                      {
                        "member": "bob",
                        "role": "admin"
                      },
                      {
                        "member": "carol",
                        "role": "user"
                      }
                    ],
                    "bucket": {
                      "name": "alpine-tiles",
                      "discoverable": false
                    },
                    "session": {
                      "start": true
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "201": {
            "description": "Created.",
            "headers": {
              "Location": {
                "description": "Address of the workspace.",
                "schema": {
                  "type": "string",
                  "format": "uri"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WorkspaceName"
                },
                "example": {
                  "name": "alice-lab"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "getWorkspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/credentials"
          },
          {
            "$ref": "#/components/parameters/discoverable"
          },
          {
            "$ref": "#/components/parameters/reason"
          }
        ],
        "tags": [
          "workspaces"
        ],
        "summary": "View a workspace",
        "description": "Parts that the caller may not see are empty or left out. Unless `credentials` is false it holds the values of Secrets that the caller may see, and is recorded as a reveal. A Backstage user or service that may see them only as a platform admin gives a reason in the header `Workspace-Reason`; without it, the view leaves them out.",
        "responses": {
          "200": {
            "description": "The workspace.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WorkspaceView"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "put": {
        "operationId": "editWorkspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "workspaces"
        ],
        "summary": "Add members and buckets",
        "description": "Accepted or rejected as a whole. An existing member gets the new role, the owner stays owner; of an existing bucket only the given fields change. Needs MANAGE_MEMBERS for members, MANAGE_BUCKETS for buckets.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/EditWorkspace"
              },
              "example": {
                "add_memberships": [
                  {
                    "member": "bob",
                    "role": "admin"
                  }
                ],
                "add_buckets": [
                  {
                    "name": "alice-maps",
                    "discoverable": true
                  }
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Written.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WorkspaceName"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "changeWorkspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "workspaces"
        ],
        "summary": "Change texts and settings",
        "description": "At every depth, omitted fields stay as they are and null resets to the default. Texts and credentials_rollover need MANAGE_BUCKETS, registry and vcluster MANAGE_STORES; quota and security are for platform admins.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeWorkspace"
              },
              "example": {
                "title": "Alpine maps",
                "credentials_rollover": {
                  "interval": "monthly",
                  "max_to_keep": 2
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Written.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WorkspaceName"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deleteWorkspace",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "workspaces"
        ],
        "summary": "Delete a workspace",
        "description": "Only its owner and platform admins can.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Gone."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspace-names/check": {
      "get": {
        "operationId": "checkWorkspaceName",
        "tags": [
          "workspaces"
        ],
        "summary": "Whether a workspace's name is free",
        "description": "For users who can create workspaces; says no more than creating one would. Answered from what is known already: a namespace of the cluster, or someone else at the same moment, may still take the name. At most 240 checks a minute.",
        "parameters": [
          {
            "name": "title",
            "in": "query",
            "description": "Suggests a short name for this title, which ends at the end of a word.",
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "name": "name",
            "in": "query",
            "description": "The short name as typed; wins over the title.",
            "schema": {
              "type": "string",
              "maxLength": 1024
            }
          },
          {
            "$ref": "#/components/parameters/cluster"
          }
        ],
        "responses": {
          "200": {
            "description": "Whether it is.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NameCheck"
                },
                "example": {
                  "short_name": "alpine-maps",
                  "name": "alpine-maps",
                  "state": "taken",
                  "alternative": {
                    "short_name": "alpine-maps-alice",
                    "name": "alpine-maps-alice"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspace-options": {
      "get": {
        "operationId": "getCreationOptions",
        "tags": [
          "workspaces"
        ],
        "summary": "What a new workspace may have",
        "description": "For users who can create workspaces.",
        "parameters": [
          {
            "$ref": "#/components/parameters/cluster"
          }
        ],
        "responses": {
          "200": {
            "description": "The prefix of names, and whether members and sessions are offered.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreationOptions"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/resources": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "getResources",
        "tags": [
          "workspaces"
        ],
        "summary": "Export a workspace as resources to apply",
        "description": "Needs VIEW_BUCKETS; with the Datalab for those who have VIEW_MEMBERS, VIEW_SESSIONS and VIEW_STORES, too. Without what the cluster adds to the objects, and without user names, passwords and queries in addresses of files.",
        "responses": {
          "200": {
            "description": "The Storage, then the Datalab.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/DeclaredResource"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/members": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "patch": {
        "operationId": "changeMembers",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "members"
        ],
        "summary": "Add, change and remove members",
        "description": "Needs MANAGE_MEMBERS. One write for the whole list, with a problem at each entry that can't be (422): the owner, a person to remove who isn't a member, a person who is listed twice.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeMembers"
              },
              "example": {
                "set": [
                  {
                    "member": "bob",
                    "role": "admin"
                  },
                  {
                    "member": "carol",
                    "role": "user"
                  }
                ],
                "remove": [
                  "dave"
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Written; the members of `set`, in its order.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Membership"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "addMember",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "members"
        ],
        "summary": "Add a member",
        "description": "Needs MANAGE_MEMBERS. Adds the member as of the server's time. A member who already exists gets the role; the owner's role can't be changed (409). The first member of a workspace without any becomes its owner, so only a platform admin may add them (409 for others).",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AddMember"
              },
              "example": {
                "member": "bob",
                "role": "user"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Written.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Membership"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/members/{member}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "$ref": "#/components/parameters/member"
        }
      ],
      "patch": {
        "operationId": "setMemberRole",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "members"
        ],
        "summary": "Change a member's role",
        "description": "Needs MANAGE_MEMBERS. The owner's role cannot be changed (409); transfer ownership instead.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetMemberRole"
              },
              "example": {
                "role": "admin"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Written.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Membership"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "removeMember",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "members"
        ],
        "summary": "Remove a member, or leave the workspace",
        "description": "Needs MANAGE_MEMBERS, except to leave. The owner cannot be removed (409), nor can the last admin of a workspace that has no owner.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Gone."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/owner": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "put": {
        "operationId": "setOwner",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "members"
        ],
        "summary": "Transfer ownership",
        "description": "To a member of the workspace. Only the owner and platform admins can. The former owner becomes an admin.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetOwner"
              },
              "example": {
                "member": "bob"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Written; the new owner.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Membership"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/buckets/{bucket}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "$ref": "#/components/parameters/bucket"
        }
      ],
      "patch": {
        "operationId": "changeBucket",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "buckets"
        ],
        "summary": "Change a bucket",
        "description": "Needs MANAGE_BUCKETS. Omitted fields stay as they are; a text that is null or blank is removed.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ChangeBucket"
              },
              "example": {
                "discoverable": true,
                "title": "Maps of the Alps"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Written.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Bucket"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deleteBucket",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          },
          {
            "name": "name",
            "in": "query",
            "required": true,
            "description": "Confirmation, the full name of the bucket; anything else is rejected (422).",
            "schema": {
              "type": "string"
            },
            "example": "alice-lab"
          }
        ],
        "tags": [
          "buckets"
        ],
        "summary": "Delete a bucket and its grants",
        "description": "Needs MANAGE_BUCKETS.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Gone."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/stores/{type}/{store}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "name": "type",
          "in": "path",
          "required": true,
          "schema": {
            "$ref": "#/components/schemas/StoreType"
          },
          "example": "database"
        },
        {
          "name": "store",
          "in": "path",
          "required": true,
          "schema": {
            "type": "string"
          },
          "example": "prod"
        }
      ],
      "delete": {
        "operationId": "deleteStore",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "stores"
        ],
        "summary": "Delete a store",
        "description": "Needs MANAGE_STORES. Deletes the store with its data; with the last database of a host, also the host.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Gone."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/credentials": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "post": {
        "operationId": "revealCredentials",
        "tags": [
          "credentials"
        ],
        "summary": "Reveal credentials",
        "description": "Writes nothing. Answers what the body names and nothing else, or 404 where any of it is not there (yet), or 409 where a Secret of its name is not proved to be the workspace's. Needs VIEW_BUCKET_CREDENTIALS for S3, VIEW_STORES for the registry and for stores; recorded with the names of what was revealed, before it is: 503 while that can't be written. Who may only as a platform admin gives a `reason`.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RevealCredentials"
              },
              "example": {
                "s3": true,
                "stores": [
                  {
                    "type": "database",
                    "name": "prod"
                  }
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The values.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RevealedCredentials"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/token": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "getToken",
        "tags": [
          "credentials"
        ],
        "summary": "Same as POST, if enabled in the configuration",
        "description": "Only for clients of the recorded API; answers 404 unless `workspace.tokenBroker.allowGet` is set.",
        "parameters": [
          {
            "$ref": "#/components/parameters/reason"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Token"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "issueToken",
        "tags": [
          "credentials"
        ],
        "summary": "An access token for this API",
        "description": "Needs ISSUE_TOKENS. The token is the workspace's own OAuth client's, by the client-credentials grant. Answers 404 where the workspace has no client, 409 where the Secret of its name is not proved to be the workspace's, 502 where the client or the token is not as it should be, 503 where no issuer is configured, or while the activity record can't be written. Who may only as a platform admin gives a `reason`.",
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/IssueToken"
              },
              "example": {
                "reason": "Ticket 4711"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Token"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/sessions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "listSessions",
        "tags": [
          "sessions"
        ],
        "summary": "The sessions of a workspace",
        "description": "Needs VIEW_SESSIONS.",
        "responses": {
          "200": {
            "description": "A list, possibly empty.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Session"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "createSession",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "sessions"
        ],
        "summary": "Create a session",
        "description": "Needs MANAGE_SESSIONS. Without a state, the session is stopped.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateSession"
              },
              "example": {
                "name": "gpu",
                "state": "started"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "201": {
            "description": "Created.",
            "headers": {
              "Location": {
                "description": "Address of the session.",
                "schema": {
                  "type": "string",
                  "format": "uri"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/sessions/{session}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "$ref": "#/components/parameters/session"
        }
      ],
      "get": {
        "operationId": "getSession",
        "tags": [
          "sessions"
        ],
        "summary": "Check whether a session is ready",
        "description": "Needs VIEW_SESSIONS. Changes nothing.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/SessionReady"
          },
          "202": {
            "$ref": "#/components/responses/SessionStarting"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "patch": {
        "operationId": "setSessionState",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "sessions"
        ],
        "summary": "Start or stop a session",
        "description": "Needs MANAGE_SESSIONS.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SetSessionState"
              },
              "example": {
                "state": "started"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Accepted; the provider applies it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "deleteSession",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "sessions"
        ],
        "summary": "Delete a session",
        "description": "Needs MANAGE_SESSIONS.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Gone."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/sessions/{session}/open": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "$ref": "#/components/parameters/session"
        }
      ],
      "post": {
        "operationId": "openSession",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "sessions"
        ],
        "summary": "Open a session",
        "description": "Needs VIEW_SESSIONS. Starts a stopped one where the mode is `auto` or the caller has MANAGE_SESSIONS, else answers 409.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/SessionReady"
          },
          "202": {
            "$ref": "#/components/responses/SessionStarting"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/activity": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "listActivity",
        "tags": [
          "activity"
        ],
        "summary": "What was done in a workspace, newest first",
        "description": "For its owner and admins, and platform admins. What a workspace of the same name did before is another's. Changes by kubectl, GitOps and providers are not in it.",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "$ref": "#/components/parameters/actor"
          },
          {
            "$ref": "#/components/parameters/action"
          },
          {
            "$ref": "#/components/parameters/since"
          },
          {
            "$ref": "#/components/parameters/until"
          }
        ],
        "responses": {
          "200": {
            "description": "A page, 50 entries unless `limit` says otherwise.",
            "headers": {
              "Link": {
                "description": "The next page, where there is one, with `rel=\"next\"`.",
                "required": false,
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/ActivityEntry"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/activity/export": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "exportActivity",
        "tags": [
          "activity"
        ],
        "summary": "All of it, as JSON lines",
        "description": "One ActivityEntry a line, newest first, for who may list them. Recorded itself, and counted as a reveal.",
        "parameters": [
          {
            "$ref": "#/components/parameters/actor"
          },
          {
            "$ref": "#/components/parameters/action"
          },
          {
            "$ref": "#/components/parameters/since"
          },
          {
            "$ref": "#/components/parameters/until"
          }
        ],
        "responses": {
          "200": {
            "description": "The entries. An answer that breaks off is not complete.",
            "content": {
              "application/x-ndjson": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/buckets": {
      "get": {
        "operationId": "listBuckets",
        "tags": [
          "access"
        ],
        "summary": "Browse the bucket directory, by name",
        "description": "Lists discoverable buckets. For everyone who has a workspace or can create one.",
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "description": "Words (10 at most), each of which is in a name, a title or the description.",
            "schema": {
              "type": "string",
              "maxLength": 200,
              "format": "search",
              "x-problem": "must have at most 10 words"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 100
            }
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "except",
            "in": "query",
            "description": "Leave out the buckets of this workspace.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "description": "Only the buckets of this workspace.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "accessible",
            "in": "query",
            "description": "Only buckets that one of the caller's workspaces owns or has access to at this moment.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page, possibly empty.",
            "headers": {
              "Link": {
                "description": "The next page, where there is one, with `rel=\"next\"`.",
                "required": false,
                "schema": {
                  "type": "string"
                }
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/DirectoryBucket"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/inbox": {
      "get": {
        "operationId": "listInbox",
        "tags": [
          "access"
        ],
        "summary": "List pending requests that the caller can decide on",
        "description": "Pending requests for buckets of the workspaces where the caller is a member and has MANAGE_BUCKETS, oldest first.",
        "responses": {
          "200": {
            "description": "Requests, each with its `owner`.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/AccessRequest"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/inbox/suggestions": {
      "get": {
        "operationId": "listInboxSuggestions",
        "tags": [
          "access"
        ],
        "summary": "What members suggest in the caller's workspaces",
        "description": "In the workspaces that the caller is a member of: pending suggestions that the caller may accept (`may_decide`), and the caller's own (`own`), dismissed ones too; the oldest first.",
        "responses": {
          "200": {
            "description": "Suggestions, each with its `workspace`.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Suggestion"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/inbox/offers": {
      "get": {
        "operationId": "listOffers",
        "tags": [
          "access"
        ],
        "summary": "List offers to the caller's workspaces",
        "description": "Buckets that others grant to workspaces that have not requested them, where the caller is a member and has MANAGE_BUCKETS, oldest first. Declined offers are left out.",
        "responses": {
          "200": {
            "description": "Offers, each with the `workspace` that may accept it.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/AccessOffer"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/access": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "getAccess",
        "tags": [
          "access"
        ],
        "summary": "List requests, pending requests by others, grants and offers of a workspace",
        "description": "Needs VIEW_BUCKETS.",
        "responses": {
          "200": {
            "description": "The four lists.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessOverview"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/provisioning": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "getProvisioning",
        "tags": [
          "workspaces"
        ],
        "summary": "Explain which parts are not ready, and why",
        "description": "For any role; a part is listed for callers who can see it, like the conditions of a view. Unless all parts are ready, reads events and the composed objects of both resources from Kubernetes (no Secrets; at most 100 each), including what Objects of kubernetes.m.crossplane.io manage. What cannot be read is listed as unknown.",
        "responses": {
          "200": {
            "description": "The parts that are not ready, and the newest events.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProvisioningReport"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/requests": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "post": {
        "operationId": "askForBucket",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "access"
        ],
        "summary": "Request access to a bucket of another workspace, or renew a request",
        "description": "Needs MANAGE_BUCKETS. The answer doesn't reveal whether the bucket exists, unless it is discoverable.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RequestAccess"
              },
              "example": {
                "bucket": "maps",
                "permission": "ReadOnly",
                "reason": "Flood model"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "201": {
            "description": "Requested.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessRequest"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/requests/{bucket}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "$ref": "#/components/parameters/bucket"
        }
      ],
      "delete": {
        "operationId": "withdrawRequest",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "access"
        ],
        "summary": "Withdraw a request and remove its access, or decline an offer",
        "description": "Needs MANAGE_BUCKETS. A grant stays as a declined offer until the owner of the bucket changes or revokes it.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Gone."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/suggestions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "listSuggestions",
        "tags": [
          "access"
        ],
        "summary": "Suggestions of the workspace's members",
        "description": "Pending ones that the caller may accept (MANAGE_BUCKETS, MANAGE_SESSIONS), and the caller's own, dismissed ones too; the oldest first.",
        "responses": {
          "200": {
            "description": "Suggestions.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Suggestion"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "suggest",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "access"
        ],
        "summary": "Suggest an access request or a session start to the workspace's admins",
        "description": "For members of the workspace. Needs VIEW_BUCKETS for `request-access`, VIEW_SESSIONS for `start-session`. At most 3 suggestions of a member and 20 of a workspace are pending (409); they expire after 30 days. Suggestions don't change the workspace's entity tag.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSuggestion"
              },
              "example": {
                "kind": "request-access",
                "bucket": "maps",
                "permission": "ReadOnly"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "201": {
            "description": "Suggested.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Suggestion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/suggestions/{suggestion}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "name": "suggestion",
          "in": "path",
          "required": true,
          "description": "The `id` of a suggestion.",
          "schema": {
            "type": "string"
          }
        }
      ],
      "delete": {
        "operationId": "removeSuggestion",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "access"
        ],
        "summary": "Withdraw a suggestion of one's own, or remove it once it was dismissed",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Gone."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/suggestions/{suggestion}/accept": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "name": "suggestion",
          "in": "path",
          "required": true,
          "description": "The `id` of a pending suggestion.",
          "schema": {
            "type": "string"
          }
        }
      ],
      "post": {
        "operationId": "acceptSuggestion",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "access"
        ],
        "summary": "Do what was suggested, in the caller's name",
        "description": "Needs MANAGE_BUCKETS for `request-access`, MANAGE_SESSIONS for `start-session`. The body says what is to be done: for the same bucket or session (422), with another permission, reason or expiry where the admin wants that. 404 where the suggestion is no longer pending.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewSuggestion"
              },
              "example": {
                "kind": "start-session",
                "session": "default"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "The access request, or the session.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AcceptedSuggestion"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/suggestions/{suggestion}/dismiss": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "name": "suggestion",
          "in": "path",
          "required": true,
          "description": "The `id` of a pending suggestion.",
          "schema": {
            "type": "string"
          }
        }
      ],
      "post": {
        "operationId": "dismissSuggestion",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "access"
        ],
        "summary": "Dismiss what a member suggests",
        "description": "Needs the permission that accepting needs. The member sees who dismissed it and when, until they remove it or it expires. 404 where it is no longer pending.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/suggestions/{suggestion}/restore": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "name": "suggestion",
          "in": "path",
          "required": true,
          "description": "The `id` of a dismissed suggestion.",
          "schema": {
            "type": "string"
          }
        }
      ],
      "post": {
        "operationId": "restoreSuggestion",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "access"
        ],
        "summary": "Have a dismissed suggestion be pending again",
        "description": "Needs the permission that accepting needs. 404 where the suggestion is not dismissed.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/grants/{bucket}/{grantee}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "$ref": "#/components/parameters/bucket"
        },
        {
          "name": "grantee",
          "in": "path",
          "required": true,
          "description": "The requester or receiver; to revoke, also a principal.",
          "schema": {
            "type": "string"
          }
        }
      ],
      "put": {
        "operationId": "decideOnRequest",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "access"
        ],
        "summary": "Grant or deny access to another workspace, or offer access without a request",
        "description": "Needs MANAGE_BUCKETS. Only the owner of a bucket decides. A grant without a request is an offer, which takes effect once the receiver accepts it. Receivers are workspaces in the bucket directory and those that the caller may see. Any other name is answered with 404, whether or not there is such a workspace.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DecideOnRequest"
              },
              "example": {
                "permission": "ReadOnly",
                "comment": "Until the report is out"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Written; the provider applies it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccessGrant"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "revokeGrant",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "access"
        ],
        "summary": "Revoke a decision",
        "description": "Needs MANAGE_BUCKETS. An open request becomes pending again.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Gone."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/content": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        }
      ],
      "get": {
        "operationId": "listContent",
        "tags": [
          "sessions"
        ],
        "summary": "List the content of sessions",
        "description": "Needs VIEW_SESSIONS. Files of git repositories, images and downloads that are copied into every session when it starts (`spec.files` of the Datalab). Credentials in addresses are left out.",
        "responses": {
          "200": {
            "description": "A list, possibly empty.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/ContentEntry"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "post": {
        "operationId": "addContent",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "sessions"
        ],
        "summary": "Add content to sessions",
        "description": "Needs MANAGE_SESSIONS. Running sessions have it after their next start. The same source at the same path answers 409.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AddContent"
              },
              "example": {
                "type": "git",
                "url": "https://github.com/example/course",
                "ref": "main",
                "path": "course"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "201": {
            "description": "Added.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ContentEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/content/{content}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "name": "content",
          "in": "path",
          "required": true,
          "description": "The `id` of the entry. An entry that someone has changed has another.",
          "schema": {
            "type": "string"
          }
        }
      ],
      "put": {
        "operationId": "replaceContent",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "sessions"
        ],
        "summary": "Change content of sessions",
        "description": "Needs MANAGE_SESSIONS. Replaces the entry as a whole; the answer has its new `id`. Entries with more than the API writes (such as `secretRef`) answer 409.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AddContent"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Changed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ContentEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/NotJson"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      },
      "delete": {
        "operationId": "removeContent",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "sessions"
        ],
        "summary": "Remove content from sessions",
        "description": "Needs MANAGE_SESSIONS. Files that are in sessions already stay there.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "204": {
            "description": "Removed."
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/sessions/{session}/restart": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "$ref": "#/components/parameters/session"
        }
      ],
      "post": {
        "operationId": "restartSession",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "sessions"
        ],
        "summary": "Restart a started session",
        "description": "Needs MANAGE_SESSIONS. Stops the session, and starts it again once the provider has stopped it; until then it is `restarting`. Its volume is kept. A stopped session answers 409.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "The session is being restarted.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/workspaces/{workspace}/sessions/{session}/extend": {
      "parameters": [
        {
          "$ref": "#/components/parameters/workspace"
        },
        {
          "$ref": "#/components/parameters/session"
        }
      ],
      "post": {
        "operationId": "extendSession",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "$ref": "#/components/parameters/dryRun"
          }
        ],
        "tags": [
          "sessions"
        ],
        "summary": "Extend a started session",
        "description": "Needs VIEW_SESSIONS. Restarts the time until auto-stop, if configured; a stopped session answers 409.",
        "responses": {
          "200": {
            "$ref": "#/components/responses/DryRun"
          },
          "202": {
            "description": "Extended.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "A token of Backstage, or an access token of the configured OpenID Connect issuer."
      }
    },
    "parameters": {
      "cluster": {
        "name": "cluster",
        "in": "query",
        "description": "Where the backend serves several clusters; the one configured first by default.",
        "schema": {
          "type": "string",
          "maxLength": 63
        }
      },
      "limit": {
        "name": "limit",
        "in": "query",
        "description": "Maximum number of items; all by default.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000
        }
      },
      "cursor": {
        "name": "cursor",
        "in": "query",
        "description": "Where to go on, as `Link` of the page before says it.",
        "schema": {
          "type": "string",
          "format": "cursor",
          "x-problem": "must be one that a page before has named"
        }
      },
      "actor": {
        "name": "actor",
        "in": "query",
        "description": "Only what this actor did, as `actor.ref` of an entry says it.",
        "schema": {
          "type": "string",
          "maxLength": 512
        }
      },
      "action": {
        "name": "action",
        "in": "query",
        "description": "Only these actions, or groups of them (`member` for all of members), with commas between; 50 at most.",
        "schema": {
          "type": "string",
          "format": "actions",
          "x-problem": "must be actions such as member.added, or groups such as member, with commas between"
        },
        "example": "member,grant.given"
      },
      "since": {
        "name": "since",
        "in": "query",
        "description": "Nothing from before this time. A date stands for its first moment in UTC.",
        "schema": {
          "type": "string",
          "format": "date-time",
          "x-problem": "must be a time such as 2026-11-26T09:00:00Z"
        }
      },
      "until": {
        "name": "until",
        "in": "query",
        "description": "Only what is from before this time. A date stands for its first moment in UTC.",
        "schema": {
          "type": "string",
          "format": "date-time",
          "x-problem": "must be a time such as 2026-11-26T09:00:00Z"
        }
      },
      "reason": {
        "name": "Workspace-Reason",
        "in": "header",
        "description": "Why a platform admin reveals credentials of a workspace in which they have no such right of their own.",
        "schema": {
          "type": "string",
          "minLength": 3,
          "maxLength": 500
        }
      },
      "workspace": {
        "name": "workspace",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        },
        "example": "alice-lab"
      },
      "member": {
        "name": "member",
        "in": "path",
        "required": true,
        "description": "Case-insensitive.",
        "schema": {
          "type": "string"
        },
        "example": "bob"
      },
      "bucket": {
        "name": "bucket",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        },
        "example": "alice-lab"
      },
      "session": {
        "name": "session",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        },
        "example": "default"
      },
      "ifMatch": {
        "name": "If-Match",
        "in": "header",
        "description": "The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).",
        "schema": {
          "type": "string"
        },
        "example": "\"9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA\""
      },
      "dryRun": {
        "name": "dry_run",
        "in": "query",
        "description": "Validate everything, write nothing, and answer with what would be written.",
        "schema": {
          "type": "boolean",
          "default": false
        }
      },
      "discoverable": {
        "name": "discoverable",
        "in": "query",
        "description": "Also list what can be requested, which is every discoverable bucket of other workspaces.",
        "schema": {
          "type": "boolean",
          "default": true
        }
      },
      "credentials": {
        "name": "credentials",
        "in": "query",
        "description": "Include credentials from the workspace's Secrets.",
        "schema": {
          "type": "boolean",
          "default": true
        }
      }
    },
    "headers": {
      "ETag": {
        "description": "Stands for what people decided about the workspace; for `If-Match`.",
        "schema": {
          "type": "string"
        }
      },
      "RetryAfter": {
        "description": "Seconds until the next attempt.",
        "schema": {
          "type": "integer",
          "minimum": 1
        }
      }
    },
    "responses": {
      "SessionReady": {
        "description": "The session is ready at this address.",
        "content": {
          "application/json": {
            "schema": {
              "oneOf": [
                {
                  "$ref": "#/components/schemas/SessionReady"
                },
                {
                  "$ref": "#/components/schemas/DryRun"
                }
              ]
            }
          }
        }
      },
      "SessionStarting": {
        "description": "The session is starting.",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/SessionStarting"
            }
          }
        }
      },
      "DryRun": {
        "description": "The result of a dry run.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/DryRun"
            }
          }
        }
      },
      "PreconditionFailed": {
        "description": "The workspace is in another state than `If-Match` names. Nothing was written.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Token": {
        "description": "A bearer token.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/IssuedToken"
            }
          }
        }
      },
      "BadGateway": {
        "description": "The token issuer, or the workspace's client there, is misconfigured.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "BadRequest": {
        "description": "The body isn't JSON, or the address can't be decoded.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Unauthorized": {
        "description": "No token, or an invalid one.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Forbidden": {
        "description": "The caller lacks the permission. Also the answer for workspaces that don't exist, to callers who may not know of them.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "NotFound": {
        "description": "The workspace or session doesn't exist.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Conflict": {
        "description": "The state of the workspace doesn't allow the operation; the message says why.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "TooLarge": {
        "description": "The body is larger than 1 MB.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "NotJson": {
        "description": "The body's content type is not application/json.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Unprocessable": {
        "description": "Fields are invalid; each problem names its field.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "The caller has sent more writes or reveals than the configuration allows per minute. Nothing was done.",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      },
      "Unavailable": {
        "description": "Kubernetes or the token issuer's keys can't be reached right now.",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "DryRun": {
        "description": "Answer to a write with `dry_run=true`: nothing was stored.",
        "type": "object",
        "required": [
          "dry_run",
          "changes"
        ],
        "properties": {
          "dry_run": {
            "type": "boolean",
            "enum": [
              true
            ]
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ResourceChange"
            }
          }
        }
      },
      "ResourceChange": {
        "type": "object",
        "description": "A resource before and after a write; without `before` it is created, without `after` deleted.",
        "required": [
          "kind",
          "name"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "example": "Datalab"
          },
          "name": {
            "type": "string"
          },
          "before": {
            "$ref": "#/components/schemas/ResourceContent"
          },
          "after": {
            "$ref": "#/components/schemas/ResourceContent"
          }
        }
      },
      "DeclaredResource": {
        "description": "What is declared of a workspace, fit to be applied elsewhere. What providers keep secret is not in it, nor what addresses of files may hold: user names, passwords and queries.",
        "type": "object",
        "required": [
          "apiVersion",
          "kind",
          "metadata",
          "spec"
        ],
        "properties": {
          "apiVersion": {
            "type": "string",
            "example": "pkg.internal/v1beta1"
          },
          "kind": {
            "type": "string",
            "enum": [
              "Storage",
              "Datalab"
            ]
          },
          "metadata": {
            "type": "object",
            "required": [
              "name"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "labels": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "annotations": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              }
            }
          },
          "spec": {
            "type": "object"
          }
        }
      },
      "ResourceContent": {
        "type": "object",
        "description": "What people decide about a resource.",
        "required": [
          "annotations",
          "spec"
        ],
        "properties": {
          "annotations": {
            "type": "object",
            "description": "The annotations of this project.",
            "additionalProperties": {
              "type": "string"
            }
          },
          "spec": {
            "type": "object"
          }
        }
      },
      "MemberRole": {
        "description": "A member's role in a workspace, as the Datalab holds it: the first of `spec.users` is the owner, `spec.userOverrides[NAME].role` tells admins from users.",
        "type": "string",
        "enum": [
          "owner",
          "admin",
          "user"
        ],
        "x-list": "MEMBER_ROLES"
      },
      "WorkspacePermission": {
        "description": "What a caller may see or do in one workspace.",
        "type": "string",
        "enum": [
          "VIEW_BUCKETS",
          "VIEW_BUCKET_CREDENTIALS",
          "VIEW_MEMBERS",
          "VIEW_STORES",
          "VIEW_SESSIONS",
          "VIEW_RESOURCE_USAGE",
          "MANAGE_BUCKETS",
          "MANAGE_MEMBERS",
          "MANAGE_STORES",
          "MANAGE_SESSIONS",
          "ISSUE_TOKENS"
        ],
        "x-list": "ALL_PERMISSIONS"
      },
      "WorkspaceRoleFilter": {
        "description": "Which workspaces `GET /workspaces` lists, by the caller's role by membership: one role, any (`member`) or none.",
        "type": "string",
        "enum": [
          "owner",
          "admin",
          "user",
          "member",
          "none"
        ],
        "x-list": "WORKSPACE_ROLE_FILTERS"
      },
      "WorkspaceSort": {
        "description": "The order of `GET /workspaces`: by name, what needs attention first (in the order of `HealthState`), the newest first, or what requests the most storage first; by name among equals.",
        "type": "string",
        "enum": [
          "name",
          "health",
          "created",
          "storage"
        ],
        "x-list": "WORKSPACE_SORTS"
      },
      "SessionState": {
        "type": "string",
        "enum": [
          "started",
          "stopped"
        ]
      },
      "WorkspaceName": {
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string"
          }
        }
      },
      "CreateWorkspace": {
        "description": "Body of `POST /workspaces`.",
        "type": "object",
        "required": [
          "preferred_name"
        ],
        "properties": {
          "preferred_name": {
            "type": "string",
            "maxLength": 1024
          },
          "default_owner": {
            "type": "string",
            "nullable": true,
            "maxLength": 1024,
            "description": "The caller by default; only platform admins name another."
          },
          "cluster": {
            "type": "string",
            "nullable": true,
            "maxLength": 63,
            "description": "The name of a cluster, where the backend serves several; the one configured first by default."
          },
          "title": {
            "type": "string",
            "nullable": true,
            "maxLength": 100
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 1000
          },
          "members": {
            "type": "array",
            "nullable": true,
            "maxItems": 200,
            "description": "Besides the owner, who is not listed; 200 at most.",
            "items": {
              "$ref": "#/components/schemas/NewMember"
            }
          },
          "bucket": {
            "$ref": "#/components/schemas/FirstBucket"
          },
          "session": {
            "$ref": "#/components/schemas/FirstSession"
          }
        }
      },
      "NewMember": {
        "description": "A member and the role to give them.",
        "type": "object",
        "required": [
          "member",
          "role"
        ],
        "properties": {
          "member": {
            "type": "string",
            "maxLength": 1024
          },
          "role": {
            "type": "string",
            "enum": [
              "admin",
              "user"
            ]
          }
        }
      },
      "FirstBucket": {
        "type": "object",
        "nullable": true,
        "description": "The first bucket; by default it has the workspace's name, and others may find it.",
        "properties": {
          "name": {
            "type": "string",
            "nullable": true,
            "maxLength": 1024,
            "description": "The workspace's name by default."
          },
          "discoverable": {
            "type": "boolean",
            "nullable": true,
            "description": "Whether it stands in the bucket directory; true by default."
          },
          "title": {
            "type": "string",
            "nullable": true,
            "maxLength": 100
          }
        }
      },
      "FirstSession": {
        "type": "object",
        "nullable": true,
        "required": [
          "start"
        ],
        "description": "The first session; by default what the configured mode says. With start false, a session that the mode or the name requires is there, stopped.",
        "properties": {
          "start": {
            "type": "boolean",
            "description": "Whether it starts at once; false leaves a stopped one where the mode has one."
          },
          "name": {
            "type": "string",
            "nullable": true,
            "maxLength": 1024,
            "description": "By default `default`."
          }
        }
      },
      "NameCheck": {
        "description": "Whether a workspace's name is free, as far as is known without asking the cluster.",
        "type": "object",
        "required": [
          "short_name",
          "name",
          "state"
        ],
        "properties": {
          "short_name": {
            "type": "string",
            "description": "What to send as preferred_name; empty where no letter or digit is left."
          },
          "name": {
            "type": "string",
            "description": "With the configured prefix; empty where there can be none."
          },
          "state": {
            "type": "string",
            "enum": [
              "available",
              "taken",
              "invalid"
            ]
          },
          "problem": {
            "type": "string",
            "description": "What is wrong with an invalid name",
            "in a sentence.": null
          },
          "alternative": {
            "type": "object",
            "description": "A free name, where this one is taken.",
            "required": [
              "short_name",
              "name"
            ],
            "properties": {
              "short_name": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            }
          }
        }
      },
      "CreationOptions": {
        "description": "What new workspaces may have here.",
        "type": "object",
        "required": [
          "prefix",
          "members",
          "sessions"
        ],
        "properties": {
          "prefix": {
            "type": "string",
            "description": "With its hyphen; empty without a prefix."
          },
          "members": {
            "type": "boolean",
            "description": "Whether a new workspace may have members besides its owner; false on clusters that have storage only."
          },
          "sessions": {
            "type": "object",
            "required": [
              "offered",
              "default"
            ],
            "properties": {
              "offered": {
                "type": "boolean",
                "description": "A session may start with the workspace."
              },
              "default": {
                "type": "string",
                "enum": [
                  "started",
                  "stopped",
                  "none"
                ],
                "description": "What happens where a request says nothing of a session: one starts at once, when it is first opened, or there is none."
              }
            }
          }
        }
      },
      "ChangeMembers": {
        "type": "object",
        "additionalProperties": false,
        "description": "Body of `PATCH /workspaces/NAME/members`: one write, accepted or rejected as a whole, with a problem at each entry that can't be.",
        "properties": {
          "set": {
            "type": "array",
            "maxItems": 200,
            "description": "Added as of the server's time, or given the role where they are members already; 200 at most.",
            "items": {
              "$ref": "#/components/schemas/AddMember"
            }
          },
          "remove": {
            "type": "array",
            "description": "200 at most.",
            "maxItems": 200,
            "items": {
              "type": "string",
              "maxLength": 1024
            }
          }
        }
      },
      "EditWorkspace": {
        "description": "Body of `PUT /workspaces/NAME`.",
        "type": "object",
        "properties": {
          "add_memberships": {
            "type": "array",
            "nullable": true,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/NewMembership"
            }
          },
          "add_buckets": {
            "type": "array",
            "nullable": true,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/NewBucket"
            }
          },
          "add_stores": {
            "type": "array",
            "nullable": true,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/NewStore"
            }
          },
          "patch_bucket_access_requests": {
            "type": "array",
            "nullable": true,
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/BucketAccessEntry"
            }
          }
        }
      },
      "BucketAccessEntry": {
        "type": "object",
        "required": [
          "workspace",
          "bucket",
          "permission",
          "request_timestamp"
        ],
        "description": "One of the workspace itself asks; one of another decides: denied_timestamp wins over grant_timestamp, neither changes nothing.",
        "properties": {
          "workspace": {
            "type": "string",
            "maxLength": 1024
          },
          "bucket": {
            "type": "string",
            "maxLength": 1024
          },
          "permission": {
            "$ref": "#/components/schemas/BucketPermission"
          },
          "request_timestamp": {
            "type": "string",
            "maxLength": 64,
            "format": "date-time"
          },
          "grant_timestamp": {
            "type": "string",
            "nullable": true,
            "maxLength": 64,
            "format": "date-time"
          },
          "denied_timestamp": {
            "type": "string",
            "nullable": true,
            "maxLength": 64,
            "format": "date-time"
          }
        }
      },
      "BucketPermission": {
        "description": "The permission of a workspace on a bucket of another one; `None` denies access.",
        "type": "string",
        "enum": [
          "ReadWrite",
          "ReadOnly",
          "WriteOnly",
          "None"
        ],
        "x-list": "BUCKET_PERMISSIONS"
      },
      "WantedPermission": {
        "description": "A permission that can be requested.",
        "type": "string",
        "enum": [
          "ReadWrite",
          "ReadOnly",
          "WriteOnly"
        ]
      },
      "AccessState": {
        "description": "The state of a request. It is `expired` from the moment of `expires_at` on.",
        "type": "string",
        "enum": [
          "pending",
          "granted",
          "denied",
          "expired"
        ]
      },
      "BucketAccessRequest": {
        "description": "A request by the workspace, a request by another workspace for a bucket of this one, or a discoverable bucket that could be requested (without any timestamp).",
        "type": "object",
        "required": [
          "workspace",
          "bucket",
          "permission"
        ],
        "properties": {
          "workspace": {
            "type": "string",
            "description": "The requester."
          },
          "bucket": {
            "type": "string"
          },
          "permission": {
            "allOf": [
              {
                "$ref": "#/components/schemas/BucketPermission"
              }
            ],
            "description": "The requested permission."
          },
          "request_timestamp": {
            "type": "string",
            "description": "The time of the request, or of the decision once there is one, also without a request."
          },
          "grant_timestamp": {
            "type": "string"
          },
          "denied_timestamp": {
            "type": "string"
          },
          "state": {
            "allOf": [
              {
                "$ref": "#/components/schemas/AccessState"
              }
            ],
            "description": "Absent without a request."
          },
          "granted_permission": {
            "allOf": [
              {
                "$ref": "#/components/schemas/BucketPermission"
              }
            ],
            "description": "`None` for a denial."
          },
          "requested_at": {
            "type": "string",
            "description": "The time of the request."
          },
          "reason": {
            "type": "string",
            "description": "The requester's own words."
          },
          "expires_at": {
            "type": "string",
            "description": "When the grant expires; without a grant, the requested expiry."
          },
          "not_in_effect": {
            "$ref": "#/components/schemas/MissingForGrant"
          }
        }
      },
      "MissingForGrant": {
        "type": "string",
        "enum": [
          "request",
          "bucket",
          "label"
        ],
        "description": "What a grant lacks: the grantee's request, the bucket on the Storage that grants it, or the label `storages.pkg.internal/discoverable` on that Storage. Absent where the grant is in effect."
      },
      "RequestAccess": {
        "description": "Body of `POST /workspaces/NAME/requests`.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "bucket",
          "permission"
        ],
        "properties": {
          "bucket": {
            "type": "string",
            "maxLength": 1024
          },
          "permission": {
            "$ref": "#/components/schemas/WantedPermission"
          },
          "reason": {
            "type": "string",
            "nullable": true,
            "maxLength": 500,
            "description": "For the bucket's owner."
          },
          "expires_at": {
            "type": "string",
            "nullable": true,
            "maxLength": 64,
            "format": "date-time",
            "description": "When access expires; in the future."
          },
          "offer": {
            "description": "The offer that this accepts, as it was seen. Where it was changed since, the answer is 409 with the new one (`error.offer`), or with null where it was revoked.",
            "allOf": [
              {
                "$ref": "#/components/schemas/SeenOffer"
              }
            ]
          }
        }
      },
      "SeenOffer": {
        "type": "object",
        "description": "The offer as the accepting user saw it.",
        "additionalProperties": false,
        "required": [
          "permission",
          "granted_at"
        ],
        "properties": {
          "permission": {
            "$ref": "#/components/schemas/WantedPermission"
          },
          "granted_at": {
            "type": "string",
            "maxLength": 64
          },
          "expires_at": {
            "type": "string",
            "nullable": true,
            "maxLength": 64
          }
        }
      },
      "SeenRequest": {
        "type": "object",
        "description": "The request as the deciding user saw it.",
        "additionalProperties": false,
        "required": [
          "permission",
          "requested_at"
        ],
        "properties": {
          "permission": {
            "$ref": "#/components/schemas/WantedPermission"
          },
          "requested_at": {
            "type": "string",
            "maxLength": 64
          },
          "expires_at": {
            "type": "string",
            "nullable": true,
            "maxLength": 64
          }
        }
      },
      "DecideOnRequest": {
        "description": "Body of `PUT /workspaces/NAME/grants/BUCKET/GRANTEE`.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "permission"
        ],
        "properties": {
          "request": {
            "description": "The request that this answers, as it was seen. Where the requester has changed it since, the answer is 409 with the new one (`error.request`), or with null where it was withdrawn. By default whatever is requested when the call arrives.",
            "allOf": [
              {
                "$ref": "#/components/schemas/SeenRequest"
              }
            ]
          },
          "permission": {
            "$ref": "#/components/schemas/BucketPermission"
          },
          "comment": {
            "type": "string",
            "nullable": true,
            "maxLength": 500,
            "description": "For the requester."
          },
          "expires_at": {
            "type": "string",
            "nullable": true,
            "maxLength": 64,
            "format": "date-time",
            "description": "When the grant expires, in the future. The requested expiry by default; for an offer, no expiry."
          }
        }
      },
      "AccessOverview": {
        "description": "`GET /workspaces/NAME/access`.",
        "type": "object",
        "required": [
          "requests",
          "inbox",
          "grants",
          "offers"
        ],
        "properties": {
          "requests": {
            "type": "array",
            "description": "Requests by this workspace; expired ones are listed for a while.",
            "items": {
              "$ref": "#/components/schemas/AccessRequest"
            }
          },
          "inbox": {
            "type": "array",
            "description": "Requests by other workspaces for buckets of this one, private ones included.",
            "items": {
              "$ref": "#/components/schemas/AccessRequest"
            }
          },
          "grants": {
            "type": "array",
            "description": "Decisions of this workspace.",
            "items": {
              "$ref": "#/components/schemas/AccessGrant"
            }
          },
          "offers": {
            "type": "array",
            "description": "Grants to this workspace that it has not requested.",
            "items": {
              "$ref": "#/components/schemas/AccessOffer"
            }
          }
        }
      },
      "AccessOffer": {
        "type": "object",
        "description": "A grant that a workspace has not requested. It takes effect once it is accepted, by a request.",
        "required": [
          "workspace",
          "bucket",
          "owner",
          "permission",
          "granted_at"
        ],
        "properties": {
          "workspace": {
            "type": "string",
            "description": "The receiver."
          },
          "bucket": {
            "type": "string"
          },
          "owner": {
            "type": "string",
            "description": "The workspace that offers it."
          },
          "owner_title": {
            "type": "string"
          },
          "owner_contact": {
            "type": "string"
          },
          "permission": {
            "$ref": "#/components/schemas/WantedPermission"
          },
          "granted_at": {
            "type": "string"
          },
          "comment": {
            "type": "string"
          },
          "expires_at": {
            "type": "string"
          },
          "declined": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "The receiver has declined it or removed its access; it can still accept the offer."
          },
          "not_in_effect": {
            "type": "string",
            "enum": [
              "label"
            ],
            "description": "What the offer lacks besides the request."
          }
        }
      },
      "WorkspaceIntroduction": {
        "type": "object",
        "description": "A workspace as another one knows it. What it has not, or the caller may not know, is absent.",
        "required": [
          "workspace"
        ],
        "properties": {
          "workspace": {
            "type": "string"
          },
          "workspace_title": {
            "type": "string"
          },
          "workspace_owner": {
            "type": "string",
            "description": "The member name of its owner."
          },
          "workspace_contact": {
            "type": "string",
            "description": "Whom to contact about it, in its own words."
          }
        }
      },
      "AccessRequest": {
        "description": "A request as its two sides see it. To the owner of the bucket, the requester introduces itself: with its title, owner and contact.",
        "allOf": [
          {
            "$ref": "#/components/schemas/WorkspaceIntroduction"
          },
          {
            "type": "object",
            "required": [
              "bucket",
              "permission",
              "state",
              "requested_at"
            ],
            "properties": {
              "bucket": {
                "type": "string"
              },
              "owner": {
                "type": "string",
                "description": "The workspace that owns the bucket. Requesters are told of discoverable buckets only."
              },
              "owner_title": {
                "type": "string",
                "description": "The title of that workspace, where it has one; told along with `owner`."
              },
              "permission": {
                "$ref": "#/components/schemas/WantedPermission"
              },
              "state": {
                "$ref": "#/components/schemas/AccessState"
              },
              "requested_at": {
                "type": "string"
              },
              "requested_by": {
                "type": "string",
                "description": "Who requested access for the workspace; visible to the bucket's owner and the requester."
              },
              "reason": {
                "type": "string",
                "description": "The requester's own words."
              },
              "expires_at": {
                "type": "string",
                "description": "The requested expiry."
              },
              "decision": {
                "type": "object",
                "description": "The last decision, even if it has expired or a new request is pending.",
                "required": [
                  "permission",
                  "decided_at",
                  "holds"
                ],
                "properties": {
                  "permission": {
                    "$ref": "#/components/schemas/BucketPermission"
                  },
                  "decided_at": {
                    "type": "string"
                  },
                  "comment": {
                    "type": "string"
                  },
                  "expires_at": {
                    "type": "string"
                  },
                  "holds": {
                    "type": "boolean",
                    "description": "The decision applies at this moment."
                  },
                  "not_in_effect": {
                    "$ref": "#/components/schemas/MissingForGrant"
                  }
                }
              }
            }
          }
        ]
      },
      "AccessGrant": {
        "description": "A decision of the workspace on one of its buckets.",
        "type": "object",
        "required": [
          "bucket",
          "grantee",
          "workspaces",
          "receivers",
          "permission",
          "state",
          "requested",
          "granted_at"
        ],
        "properties": {
          "bucket": {
            "type": "string"
          },
          "grantee": {
            "type": "string",
            "description": "The principal that the decision is about, on whose behalf workspaces request access."
          },
          "workspaces": {
            "type": "array",
            "description": "The workspaces of that principal that request the bucket, are in the bucket directory, or that the caller may see.",
            "items": {
              "type": "string"
            }
          },
          "receivers": {
            "type": "array",
            "description": "The same workspaces, with what the caller may know of each.",
            "items": {
              "$ref": "#/components/schemas/WorkspaceIntroduction"
            }
          },
          "permission": {
            "$ref": "#/components/schemas/BucketPermission"
          },
          "state": {
            "type": "string",
            "enum": [
              "granted",
              "denied",
              "expired"
            ]
          },
          "requested": {
            "type": "boolean",
            "description": "Whether the grantee requests the bucket; without a request, the grant has no effect."
          },
          "granted_at": {
            "type": "string"
          },
          "granted_by": {
            "type": "string"
          },
          "comment": {
            "type": "string"
          },
          "expires_at": {
            "type": "string"
          },
          "not_in_effect": {
            "$ref": "#/components/schemas/MissingForGrant"
          }
        }
      },
      "DirectoryBucket": {
        "description": "A discoverable bucket: a row of `GET /buckets`.",
        "type": "object",
        "required": [
          "bucket",
          "workspace"
        ],
        "properties": {
          "bucket": {
            "type": "string"
          },
          "workspace": {
            "type": "string",
            "description": "The workspace that owns it."
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "workspace_title": {
            "type": "string"
          },
          "workspace_contact": {
            "type": "string",
            "description": "Whom to contact about the workspace."
          },
          "cluster": {
            "type": "string",
            "description": "The owner's cluster, where the backend serves several. Only workspaces of the same cluster can get access."
          },
          "own": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "The caller is a member of the owner workspace. Left out otherwise."
          },
          "access": {
            "type": "array",
            "description": "How access stands for the caller's own workspaces that have requested the bucket or are offered it. Left out where there are none.",
            "items": {
              "$ref": "#/components/schemas/DirectoryAccess"
            }
          }
        }
      },
      "DirectoryAccess": {
        "description": "How access to a bucket stands for one of the caller's workspaces.",
        "type": "object",
        "required": [
          "workspace",
          "state",
          "permission"
        ],
        "properties": {
          "workspace": {
            "type": "string",
            "description": "One of the caller's."
          },
          "state": {
            "type": "string",
            "enum": [
              "pending",
              "granted",
              "denied",
              "expired",
              "offered"
            ]
          },
          "permission": {
            "allOf": [
              {
                "$ref": "#/components/schemas/WantedPermission"
              }
            ],
            "description": "The requested permission, or the offered one."
          },
          "current_permission": {
            "allOf": [
              {
                "$ref": "#/components/schemas/WantedPermission"
              }
            ],
            "description": "The current permission on the bucket. Left out without access."
          },
          "expires_at": {
            "type": "string",
            "format": "date-time"
          },
          "not_in_effect": {
            "$ref": "#/components/schemas/MissingForGrant"
          }
        }
      },
      "NewSuggestion": {
        "description": "What a member suggests to those who may do it; to accept it, what is to be done: about the same bucket or session.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/SuggestRequest"
          },
          {
            "$ref": "#/components/schemas/SuggestStart"
          }
        ]
      },
      "SuggestRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "bucket",
          "permission"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "request-access"
            ]
          },
          "bucket": {
            "type": "string",
            "maxLength": 1024
          },
          "permission": {
            "$ref": "#/components/schemas/WantedPermission"
          },
          "reason": {
            "type": "string",
            "maxLength": 500
          },
          "expires_at": {
            "type": "string",
            "format": "date-time",
            "maxLength": 64
          }
        }
      },
      "SuggestStart": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "session"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "start-session"
            ]
          },
          "session": {
            "type": "string",
            "maxLength": 1024
          }
        }
      },
      "Suggestion": {
        "description": "A suggestion, pending or dismissed: a row of `GET /workspaces/NAME/suggestions` and `GET /inbox/suggestions`.",
        "type": "object",
        "required": [
          "id",
          "workspace",
          "kind",
          "suggested_by",
          "suggested_at",
          "ends_at"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "workspace": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "request-access",
              "start-session"
            ]
          },
          "suggested_by": {
            "type": "string",
            "example": "user:default/carol"
          },
          "suggested_at": {
            "type": "string",
            "format": "date-time"
          },
          "ends_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the suggestion itself expires."
          },
          "own": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "The caller's own. Left out otherwise."
          },
          "may_decide": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "The caller may accept or dismiss it. Left out otherwise."
          },
          "dismissed_by": {
            "type": "string",
            "description": "Who dismissed it. Left out while it is pending.",
            "example": "user:default/alice"
          },
          "dismissed_at": {
            "type": "string",
            "format": "date-time"
          },
          "bucket": {
            "type": "string",
            "description": "Of a suggestion to request access."
          },
          "permission": {
            "$ref": "#/components/schemas/WantedPermission"
          },
          "reason": {
            "type": "string"
          },
          "expires_at": {
            "type": "string",
            "format": "date-time"
          },
          "session": {
            "type": "string",
            "description": "Of a suggestion to start a session."
          }
        }
      },
      "AcceptedSuggestion": {
        "description": "What accepting a suggestion has brought about.",
        "type": "object",
        "properties": {
          "request": {
            "$ref": "#/components/schemas/AccessRequest"
          },
          "session": {
            "$ref": "#/components/schemas/Session"
          }
        }
      },
      "NewStore": {
        "description": "A store to add.",
        "type": "object",
        "required": [
          "name",
          "type"
        ],
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 1024
          },
          "type": {
            "$ref": "#/components/schemas/StoreType"
          },
          "storage": {
            "type": "string",
            "nullable": true,
            "maxLength": 64,
            "example": "5Gi",
            "description": "A quantity; for a database only of its host's first. Default 1Gi, for document stores 10Gi."
          },
          "backup_storage": {
            "type": "string",
            "nullable": true,
            "maxLength": 64,
            "description": "Of the first database of a host. Default 10Gi."
          }
        }
      },
      "NewMembership": {
        "type": "object",
        "required": [
          "member",
          "role"
        ],
        "properties": {
          "member": {
            "type": "string",
            "maxLength": 1024
          },
          "role": {
            "$ref": "#/components/schemas/MemberRole"
          },
          "creation_timestamp": {
            "type": "string",
            "nullable": true,
            "maxLength": 64,
            "format": "date-time"
          }
        }
      },
      "ChangeWorkspace": {
        "description": "Body of `PATCH /workspaces/NAME`: what is left out stays, what is null goes back to the default, at every depth. Blank texts go, too.",
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "x-null": "resets",
        "properties": {
          "title": {
            "type": "string",
            "nullable": true,
            "maxLength": 100
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 1000
          },
          "contact": {
            "type": "string",
            "nullable": true,
            "maxLength": 200,
            "description": "Whom to ask about the workspace."
          },
          "credentials_rollover": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "properties": {
              "interval": {
                "type": "string",
                "nullable": true,
                "enum": [
                  "daily",
                  "weekly",
                  "monthly",
                  "quarterly",
                  "yearly",
                  "none",
                  null
                ]
              },
              "max_to_keep": {
                "type": "integer",
                "nullable": true,
                "minimum": 1,
                "maximum": 10
              }
            }
          },
          "quota": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "properties": {
              "memory": {
                "type": "string",
                "nullable": true,
                "maxLength": 32,
                "example": "8Gi",
                "description": "Per session, a quantity."
              },
              "storage": {
                "type": "string",
                "nullable": true,
                "maxLength": 32,
                "example": "20Gi",
                "description": "Per session, the size of its home directory."
              },
              "budget": {
                "type": "string",
                "nullable": true,
                "enum": [
                  "small",
                  "medium",
                  "large",
                  "x-large",
                  "xx-large",
                  "xxx-large",
                  null
                ]
              }
            }
          },
          "security": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "properties": {
              "policy": {
                "type": "string",
                "nullable": true,
                "enum": [
                  "restricted",
                  "baseline",
                  "privileged",
                  null
                ]
              },
              "kubernetes_access": {
                "type": "boolean",
                "nullable": true
              },
              "kubernetes_role": {
                "type": "string",
                "nullable": true,
                "enum": [
                  "admin",
                  "edit",
                  "view",
                  null
                ]
              },
              "external_egress": {
                "type": "boolean",
                "nullable": true
              }
            }
          },
          "registry": {
            "type": "object",
            "nullable": true,
            "additionalProperties": false,
            "properties": {
              "enabled": {
                "type": "boolean",
                "nullable": true
              },
              "storage": {
                "type": "string",
                "nullable": true,
                "maxLength": 32,
                "example": "5Gi"
              }
            }
          },
          "vcluster": {
            "type": "boolean",
            "nullable": true
          }
        }
      },
      "CredentialsRollover": {
        "type": "object",
        "x-fields": "ROLLOVER_FIELDS",
        "description": "How often new keys are made, and how many old ones stay valid.",
        "required": [
          "interval",
          "max_to_keep"
        ],
        "properties": {
          "interval": {
            "type": "string",
            "enum": [
              "daily",
              "weekly",
              "monthly",
              "quarterly",
              "yearly",
              "none"
            ]
          },
          "max_to_keep": {
            "type": "integer",
            "description": "1 to 10."
          }
        }
      },
      "QuotaSettings": {
        "type": "object",
        "x-fields": "QUOTA_FIELDS",
        "description": "What sessions may use; what is left out is up to the provider.",
        "properties": {
          "memory": {
            "type": "string",
            "description": "Per session, a quantity like `8Gi`."
          },
          "storage": {
            "type": "string",
            "description": "Per session, the size of its home directory."
          },
          "budget": {
            "type": "string",
            "enum": [
              "small",
              "medium",
              "large",
              "x-large",
              "xx-large",
              "xxx-large"
            ]
          }
        }
      },
      "SecuritySettings": {
        "type": "object",
        "x-fields": "SECURITY_FIELDS",
        "description": "How far sessions are confined; what is left out is up to the provider.",
        "properties": {
          "policy": {
            "type": "string",
            "enum": [
              "restricted",
              "baseline",
              "privileged"
            ]
          },
          "kubernetes_access": {
            "type": "boolean"
          },
          "kubernetes_role": {
            "type": "string",
            "enum": [
              "view",
              "edit",
              "admin"
            ]
          },
          "external_egress": {
            "type": "boolean"
          }
        }
      },
      "RegistrySettings": {
        "type": "object",
        "x-fields": "REGISTRY_FIELDS",
        "description": "The container registry of a workspace.",
        "required": [
          "enabled"
        ],
        "properties": {
          "enabled": {
            "type": "boolean"
          },
          "storage": {
            "type": "string",
            "description": "A quantity; left out, it is up to the provider."
          }
        }
      },
      "DatalabSettings": {
        "type": "object",
        "description": "The settings of a workspace's Datalab.",
        "required": [
          "quota",
          "security",
          "registry",
          "vcluster"
        ],
        "properties": {
          "quota": {
            "$ref": "#/components/schemas/QuotaSettings"
          },
          "security": {
            "$ref": "#/components/schemas/SecuritySettings"
          },
          "registry": {
            "$ref": "#/components/schemas/RegistrySettings"
          },
          "vcluster": {
            "type": "boolean",
            "description": "Sessions have a virtual cluster of their own."
          }
        }
      },
      "AddMember": {
        "description": "Body of `PATCH /workspaces/NAME/members/M`.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "member",
          "role"
        ],
        "properties": {
          "member": {
            "type": "string",
            "maxLength": 1024
          },
          "role": {
            "type": "string",
            "enum": [
              "admin",
              "user"
            ]
          }
        }
      },
      "SetMemberRole": {
        "description": "A new role for who is a member.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "role"
        ],
        "properties": {
          "role": {
            "type": "string",
            "enum": [
              "admin",
              "user"
            ]
          }
        }
      },
      "SetOwner": {
        "description": "Body of `PUT /workspaces/NAME/owner`.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "member"
        ],
        "properties": {
          "member": {
            "type": "string",
            "maxLength": 1024,
            "description": "A member already."
          }
        }
      },
      "NewBucket": {
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 1024
          },
          "discoverable": {
            "type": "boolean",
            "nullable": true
          },
          "lifecycle_rules": {
            "type": "array",
            "nullable": true,
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/NewLifecycleRule"
            }
          }
        }
      },
      "NewLifecycleRule": {
        "type": "object",
        "required": [
          "target",
          "mode"
        ],
        "description": "Exactly one of min_age and at.",
        "properties": {
          "target": {
            "type": "string",
            "maxLength": 1024,
            "description": "`*`, or a path or prefix with an optional `*` at its end."
          },
          "mode": {
            "type": "string",
            "enum": [
              "Notify",
              "Delete"
            ]
          },
          "min_age": {
            "type": "string",
            "nullable": true,
            "maxLength": 32,
            "example": "7d"
          },
          "at": {
            "type": "string",
            "nullable": true,
            "maxLength": 64,
            "format": "date-time"
          }
        }
      },
      "ChangeBucket": {
        "description": "Body of `PATCH /workspaces/NAME/buckets/B`: what is left out stays, a null or blank text is taken away.",
        "type": "object",
        "additionalProperties": false,
        "x-null": "resets",
        "properties": {
          "discoverable": {
            "type": "boolean"
          },
          "lifecycle_rules": {
            "type": "array",
            "maxItems": 1000,
            "description": "All rules; an empty list removes them.",
            "items": {
              "$ref": "#/components/schemas/SetLifecycleRule"
            }
          },
          "title": {
            "type": "string",
            "nullable": true,
            "maxLength": 100
          },
          "description": {
            "type": "string",
            "nullable": true,
            "maxLength": 1000
          },
          "contact": {
            "type": "string",
            "nullable": true,
            "maxLength": 200
          }
        }
      },
      "SetLifecycleRule": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "target",
          "mode"
        ],
        "description": "Exactly one of min_age and at.",
        "properties": {
          "target": {
            "type": "string",
            "maxLength": 1024,
            "description": "`*`, or a path or prefix with an optional `*` at its end."
          },
          "mode": {
            "type": "string",
            "enum": [
              "Notify",
              "Delete"
            ]
          },
          "min_age": {
            "type": "string",
            "maxLength": 32,
            "example": "7d"
          },
          "at": {
            "type": "string",
            "maxLength": 64,
            "format": "date-time"
          }
        }
      },
      "CreateSession": {
        "description": "Body of `POST /workspaces/NAME/sessions`.",
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 1024
          },
          "state": {
            "type": "string",
            "enum": [
              "started",
              "stopped",
              null
            ],
            "nullable": true,
            "description": "By default `stopped`."
          }
        }
      },
      "SetSessionState": {
        "type": "object",
        "required": [
          "state"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/SessionState"
          }
        }
      },
      "SessionFacts": {
        "type": "object",
        "description": "What is known of a session's times and volume, each absent where it isn't.",
        "properties": {
          "last_used_at": {
            "type": "string",
            "format": "date-time",
            "description": "When it was last opened, if it was since it started or was extended."
          },
          "since": {
            "type": "string",
            "format": "date-time",
            "description": "When it was started."
          },
          "ends_at": {
            "type": "string",
            "format": "date-time",
            "description": "Auto-stop time, unless the session is used or extended before; absent where sessions don't stop automatically."
          },
          "ends_if_idle": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "It is idleness that stops the session at `ends_at`; opening it puts that off. Absent otherwise."
          },
          "volume": {
            "type": "object",
            "required": [
              "size"
            ],
            "description": "Absent where it isn't known, and for callers without VIEW_RESOURCE_USAGE.",
            "properties": {
              "size": {
                "type": "string"
              },
              "phase": {
                "type": "string"
              }
            }
          }
        }
      },
      "SessionLink": {
        "description": "A started session in a list of workspaces.",
        "allOf": [
          {
            "$ref": "#/components/schemas/SessionFacts"
          },
          {
            "type": "object",
            "required": [
              "name",
              "url"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "url": {
                "type": "string",
                "format": "uri"
              }
            }
          }
        ]
      },
      "WorkspaceSummary": {
        "description": "A row of `GET /workspaces`.",
        "type": "object",
        "required": [
          "name",
          "url",
          "sessions",
          "status",
          "health",
          "creation_timestamp"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "cluster": {
            "type": "string",
            "description": "Its cluster, where the backend serves several."
          },
          "url": {
            "type": "string",
            "format": "uri",
            "description": "Address of the workspace in this API."
          },
          "sessions": {
            "type": "array",
            "description": "The started ones.",
            "items": {
              "$ref": "#/components/schemas/SessionLink"
            }
          },
          "title": {
            "type": "string"
          },
          "role": {
            "allOf": [
              {
                "$ref": "#/components/schemas/MemberRole"
              }
            ],
            "description": "The caller's role by membership; absent for platform admins and token callers who are no members."
          },
          "platform_admin": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "The caller is a platform admin, with a role or without; absent otherwise."
          },
          "owner": {
            "type": "string",
            "description": "Absent for callers without VIEW_MEMBERS, and where nobody owns it."
          },
          "status": {
            "$ref": "#/components/schemas/WorkspaceStatus"
          },
          "health": {
            "$ref": "#/components/schemas/WorkspaceHealth"
          },
          "creation_timestamp": {
            "type": "string"
          },
          "deletion_timestamp": {
            "type": "string",
            "description": "When deletion began; absent otherwise."
          },
          "member_count": {
            "type": "integer",
            "description": "Absent where the caller may not see members, or there is no Datalab."
          },
          "bucket_count": {
            "type": "integer"
          },
          "storage": {
            "type": "object",
            "required": [
              "requested"
            ],
            "description": "What its volumes request. Absent for callers without VIEW_RESOURCE_USAGE, and where the plugin has no right to read claims.",
            "properties": {
              "requested": {
                "type": "string",
                "description": "The sum of the claims."
              },
              "quota": {
                "type": "string"
              }
            }
          }
        }
      },
      "WorkspaceStatus": {
        "type": "string",
        "description": "`ready` once there are both S3 keys, an endpoint and a bucket, whatever else is wrong. How a workspace is, `health` says.",
        "enum": [
          "ready",
          "provisioning"
        ]
      },
      "HealthState": {
        "type": "string",
        "description": "The first that fits of: being deleted (`deleting`); Crossplane's reconciliation is paused (`paused`); something is in the way of a part, or a part has waited for ten minutes without any change (`needs_attention`); nobody owns it (`no_owner`); a part isn't there yet (`setting_up`); `ready`. What the caller may not see counts for nothing.",
        "x-list": "HEALTH_STATES",
        "enum": [
          "needs_attention",
          "no_owner",
          "paused",
          "deleting",
          "setting_up",
          "ready"
        ]
      },
      "WorkspaceHealth": {
        "description": "How a workspace is, as far as its caller may see the parts: what they may not see counts for nothing.",
        "type": "object",
        "required": [
          "state"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/HealthState"
          },
          "parts": {
            "type": "object",
            "required": [
              "ready",
              "total"
            ],
            "description": "How many parts are there, of Storage, credentials, Datalab, started sessions and stores. Absent while it is being deleted, and in lists once it is ready.",
            "properties": {
              "ready": {
                "type": "integer"
              },
              "total": {
                "type": "integer"
              }
            }
          },
          "cause": {
            "$ref": "#/components/schemas/HealthCause"
          }
        }
      },
      "HealthCause": {
        "type": "object",
        "required": [
          "kind",
          "name"
        ],
        "description": "The part that the state of health comes from, as `GET …/provisioning` tells of it, in short.",
        "properties": {
          "kind": {
            "type": "string",
            "description": "Storage, Datalab, Credentials, Session, Store, Bucket or Secret."
          },
          "name": {
            "type": "string",
            "description": "Of a store, its type and name (`cache/hot`)."
          },
          "reason": {
            "type": "string"
          },
          "message": {
            "type": "string",
            "description": "The provider's own words, up to 300 characters."
          },
          "since": {
            "type": "string"
          }
        }
      },
      "DetailedHealth": {
        "description": "The health in a view, with each of the parts it is made of.",
        "allOf": [
          {
            "$ref": "#/components/schemas/WorkspaceHealth"
          },
          {
            "type": "object",
            "required": [
              "checklist"
            ],
            "properties": {
              "checklist": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/HealthPart"
                }
              }
            }
          }
        ]
      },
      "HealthPart": {
        "description": "A part of a workspace that people know, and how it stands.",
        "type": "object",
        "required": [
          "kind",
          "name",
          "state"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "Storage",
              "Credentials",
              "Datalab",
              "Session",
              "Store"
            ]
          },
          "name": {
            "type": "string",
            "description": "Of a store, its type and name (`cache/hot`)."
          },
          "state": {
            "type": "string",
            "enum": [
              "ready",
              "waiting",
              "problem"
            ],
            "description": "`problem` where waiting alone won't help."
          },
          "since": {
            "type": "string",
            "description": "Since when it is not ready, as far as that is known."
          }
        }
      },
      "SecretClash": {
        "description": "A Secret that has the name of one of the workspace's but is not proved to be the workspace's: it is never read.",
        "type": "object",
        "required": [
          "secret",
          "reason"
        ],
        "properties": {
          "secret": {
            "type": "string"
          },
          "reason": {
            "$ref": "#/components/schemas/SecretClashReason"
          }
        }
      },
      "SecretClashReason": {
        "type": "string",
        "enum": [
          "marked_for_other",
          "older_than_workspace",
          "shared_name",
          "unexpected_type"
        ],
        "description": "Why a Secret does not count as the workspace's: `marked_for_other`, its labels, annotations or owner name another workspace or another tool; `older_than_workspace`, it was there before the workspace; `shared_name`, providers derive its name for another workspace, too; `unexpected_type`, no provider gives its type to credentials."
      },
      "WorkspaceView": {
        "description": "`GET /workspaces/NAME`: parts that the caller may not see are empty or left out.",
        "type": "object",
        "required": [
          "name",
          "creation_timestamp",
          "version",
          "status",
          "health",
          "conditions",
          "storage",
          "datalab",
          "user"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "etag": {
            "type": "string",
            "description": "Entity tag of the state that this view tells of, as in the header `ETag`, which proxies may rename or drop. Send it as `If-Match`."
          },
          "cluster": {
            "type": "string",
            "description": "Its cluster, where the backend serves several."
          },
          "clash": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "Another cluster has a workspace of this name as well, which is not served."
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "contact": {
            "type": "string",
            "description": "Whom to ask about it."
          },
          "creation_timestamp": {
            "type": "string"
          },
          "deletion_timestamp": {
            "type": "string",
            "description": "When deletion began; absent otherwise."
          },
          "version": {
            "type": "string",
            "description": "The Storage's resourceVersion."
          },
          "status": {
            "$ref": "#/components/schemas/WorkspaceStatus"
          },
          "health": {
            "$ref": "#/components/schemas/DetailedHealth"
          },
          "conditions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Condition"
            }
          },
          "storage": {
            "type": "object",
            "required": [
              "buckets",
              "bucket_access_requests"
            ],
            "properties": {
              "buckets": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Bucket"
                }
              },
              "credentials_rollover": {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/CredentialsRollover"
                  }
                ],
                "description": "Where one is set."
              },
              "active_keys": {
                "type": "array",
                "description": "The pairs of S3 keys that work now by key rotation and the server's clock, the current one first. Only for who may see buckets.",
                "items": {
                  "$ref": "#/components/schemas/ActiveKey"
                }
              },
              "credentials": {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/S3Credentials"
                  }
                ],
                "description": "Where requested, allowed and present."
              },
              "credential_clashes": {
                "type": "array",
                "description": "Secrets that have the name of one of the workspace's but are not proved to be its own, so they are never read. Only for platform admins and who may manage buckets.",
                "items": {
                  "$ref": "#/components/schemas/SecretClash"
                }
              },
              "bucket_access_requests": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/BucketAccessRequest"
                }
              },
              "pending_decisions": {
                "type": "integer",
                "description": "How many access requests of others and offers of buckets are pending, as `GET …/access` lists them. Only for who may manage buckets."
              }
            }
          },
          "datalab": {
            "type": "object",
            "required": [
              "memberships",
              "available",
              "present",
              "available_store_types",
              "stores",
              "sessions",
              "max_sessions",
              "content_available",
              "store_credentials"
            ],
            "properties": {
              "memberships": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Membership"
                }
              },
              "available": {
                "type": "boolean",
                "description": "The Datalab definition is installed."
              },
              "present": {
                "type": "boolean",
                "description": "This workspace has a Datalab."
              },
              "available_store_types": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/StoreType"
                }
              },
              "store_types_known": {
                "type": "boolean",
                "enum": [
                  false
                ],
                "description": "The plugin has no right to list definitions, so it isn't known whether the cluster can make stores of the available types. Absent where it is known."
              },
              "stores": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Store"
                }
              },
              "sessions": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Session"
                }
              },
              "max_sessions": {
                "type": "integer"
              },
              "opening_starts": {
                "type": "boolean",
                "enum": [
                  true
                ],
                "description": "Everyone who may open sessions starts a stopped one by opening it. Left out otherwise."
              },
              "content_available": {
                "type": "boolean",
                "description": "False where the Datalab definition has no field `files`, so sessions can't have content. True also where the plugin isn't allowed to read definitions."
              },
              "session_sign_in": {
                "$ref": "#/components/schemas/SessionSignIn"
              },
              "settings": {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/DatalabSettings"
                  }
                ],
                "description": "Left out for a caller who may see neither sessions nor stores, and without a Datalab."
              },
              "store_credentials": {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/StoreCredentials"
                  }
                ],
                "description": "Where requested and allowed, as far as present."
              },
              "has_registry_credentials": {
                "type": "boolean",
                "enum": [
                  true
                ],
                "description": "The workspace's Secret has credentials of the container registry. Only for who may see stores."
              },
              "container_registry_credentials": {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/RegistryCredentials"
                  }
                ],
                "description": "Where requested, allowed and present; the password is hidden."
              }
            }
          },
          "resource_usage": {
            "type": "object",
            "required": [
              "storage"
            ],
            "description": "Absent for callers without VIEW_RESOURCE_USAGE, and where the plugin has no right to read claims.",
            "properties": {
              "storage": {
                "$ref": "#/components/schemas/StorageUsage"
              }
            }
          },
          "user": {
            "type": "object",
            "required": [
              "name",
              "permissions",
              "may_delete"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "role": {
                "allOf": [
                  {
                    "$ref": "#/components/schemas/MemberRole"
                  }
                ],
                "description": "The caller's role by membership, if any."
              },
              "permissions": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/WorkspacePermission"
                }
              },
              "may_delete": {
                "type": "boolean",
                "description": "The caller may delete the workspace (its owner or a platform admin)."
              },
              "platform_admin": {
                "type": "boolean",
                "enum": [
                  true
                ],
                "description": "The caller may set quota and security, with MANAGE_STORES, and transfer ownership of workspaces of others, with MANAGE_MEMBERS."
              },
              "may_read_activity": {
                "type": "boolean",
                "enum": [
                  true
                ],
                "description": "The caller may see the activity record."
              },
              "as_platform_admin": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/WorkspacePermission"
                },
                "description": "Permissions that the caller has only as a platform admin; revealing credentials by one takes a reason."
              }
            }
          }
        }
      },
      "ActiveKey": {
        "description": "A pair of S3 keys that works now; several do where key rotation keeps older ones.",
        "type": "object",
        "required": [
          "name",
          "current",
          "since"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "The generation, as providers call it: `202611`, `2026w48` or, without rotation, `1`.",
            "example": "202611"
          },
          "current": {
            "type": "boolean",
            "description": "The workspace's Secret holds this key."
          },
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "expires": {
            "type": "string",
            "format": "date-time",
            "description": "When the key stops working; absent if it stays valid."
          }
        }
      },
      "S3Credentials": {
        "description": "The S3 keys of a workspace.",
        "type": "object",
        "required": [
          "bucketname",
          "access",
          "secret",
          "endpoint",
          "region"
        ],
        "properties": {
          "bucketname": {
            "type": "string"
          },
          "access": {
            "type": "string"
          },
          "secret": {
            "type": "string"
          },
          "endpoint": {
            "type": "string",
            "description": "Empty where neither the Secret nor the configuration names one."
          },
          "region": {
            "type": "string",
            "description": "Empty where neither the Secret nor the configuration names one."
          }
        }
      },
      "RevealCredentials": {
        "type": "object",
        "description": "Body of `POST /workspaces/NAME/credentials`: what to reveal, one thing at least.",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "s3": {
            "type": "boolean",
            "enum": [
              true
            ]
          },
          "registry": {
            "type": "boolean",
            "enum": [
              true
            ]
          },
          "stores": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "type",
                "name"
              ],
              "properties": {
                "type": {
                  "$ref": "#/components/schemas/StoreType"
                },
                "name": {
                  "type": "string",
                  "maxLength": 1024
                }
              }
            }
          },
          "reason": {
            "$ref": "#/components/schemas/Reason"
          }
        }
      },
      "IssueToken": {
        "description": "Body of `POST /workspaces/NAME/token`, where there is one.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "reason": {
            "$ref": "#/components/schemas/Reason"
          }
        }
      },
      "Reason": {
        "type": "string",
        "minLength": 3,
        "maxLength": 500,
        "description": "Why. Required of platform admins whose own role doesn't give the permission (`user.as_platform_admin` of a view); the activity record shows it to the workspace.",
        "example": "Ticket 4711, upload fails"
      },
      "ActivityEntry": {
        "description": "An entry of the activity record of a workspace.",
        "type": "object",
        "required": [
          "id",
          "at",
          "actor",
          "action",
          "outcome"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "actor": {
            "$ref": "#/components/schemas/ActivityActor"
          },
          "action": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/ActivityAction"
              },
              {
                "type": "string"
              }
            ],
            "description": "What was done. There may be more actions in future.",
            "example": "member.added"
          },
          "subject": {
            "type": "string",
            "description": "The member, bucket, session… that it is about; absent where it is about the workspace.",
            "example": "bob"
          },
          "details": {
            "type": "object",
            "description": "More about it, by action; never a secret.",
            "example": {
              "role": "admin"
            }
          },
          "reason": {
            "type": "string",
            "description": "Why, in the actor's own words, where one was required."
          },
          "outcome": {
            "$ref": "#/components/schemas/ActivityOutcome"
          }
        }
      },
      "ActivityActor": {
        "description": "Who did it.",
        "type": "object",
        "required": [
          "ref",
          "kind"
        ],
        "properties": {
          "ref": {
            "type": "string",
            "description": "The entity ref of a user, the subject of a service, the user name of an OIDC token, `schedule` of a task.",
            "example": "user:default/alice"
          },
          "kind": {
            "type": "string",
            "enum": [
              "user",
              "service",
              "oidc",
              "schedule"
            ]
          },
          "platform_admin": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "Had no role in the workspace at that moment, and acted as a platform admin."
          }
        }
      },
      "ActivityAction": {
        "description": "What the activity record names of what was done. The part before the dot groups actions: `member` stands for all of members.",
        "type": "string",
        "enum": [
          "workspace.created",
          "workspace.deleted",
          "workspace.repaired",
          "ownership.transferred",
          "settings.changed",
          "member.added",
          "member.removed",
          "member.left",
          "member.role_changed",
          "bucket.created",
          "bucket.changed",
          "bucket.deleted",
          "request.created",
          "request.withdrawn",
          "request.denied",
          "request.expired",
          "grant.given",
          "grant.revoked",
          "grant.expired",
          "store.created",
          "store.deleted",
          "session.created",
          "session.started",
          "session.stopped",
          "session.opened",
          "session.restarted",
          "session.extended",
          "session.deleted",
          "content.added",
          "content.replaced",
          "content.removed",
          "credentials.revealed",
          "token.issued",
          "activity.exported"
        ]
      },
      "ActivityOutcome": {
        "description": "What came of it: `started` where the process ended before it could tell, `refused` where the caller lost the right meanwhile.",
        "type": "string",
        "enum": [
          "started",
          "succeeded",
          "failed",
          "refused"
        ]
      },
      "RevealedCredentials": {
        "description": "What the body named, and nothing else.",
        "type": "object",
        "properties": {
          "s3": {
            "$ref": "#/components/schemas/S3Credentials"
          },
          "registry": {
            "$ref": "#/components/schemas/RegistryCredentials"
          },
          "stores": {
            "$ref": "#/components/schemas/StoreCredentials"
          }
        }
      },
      "IssuedToken": {
        "description": "Answer of `POST /workspaces/NAME/token`: an access token for this API.",
        "type": "object",
        "required": [
          "access_token",
          "token_type"
        ],
        "properties": {
          "access_token": {
            "type": "string"
          },
          "token_type": {
            "type": "string",
            "example": "Bearer"
          },
          "expires_in": {
            "type": "number",
            "description": "Seconds."
          },
          "scope": {
            "type": "string"
          }
        }
      },
      "StoreType": {
        "type": "string",
        "enum": [
          "database",
          "vector",
          "cache",
          "document"
        ],
        "x-list": "STORE_TYPES"
      },
      "Store": {
        "type": "object",
        "required": [
          "name",
          "type",
          "storage",
          "creation_timestamp"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "type": {
            "$ref": "#/components/schemas/StoreType"
          },
          "storage": {
            "type": "string"
          },
          "backup_storage": {
            "type": "string"
          },
          "creation_timestamp": {
            "type": "string"
          }
        }
      },
      "RegistryCredentials": {
        "description": "In a view the password is `**********`.",
        "type": "object",
        "required": [
          "username",
          "password"
        ],
        "properties": {
          "username": {
            "type": "string"
          },
          "password": {
            "type": "string"
          }
        }
      },
      "StoreCredentials": {
        "type": "object",
        "description": "The credentials of stores by type and name; those of databases by the name of their host.",
        "properties": {
          "database": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/DatabaseCredentials"
            }
          },
          "vector": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/VectorCredentials"
            }
          },
          "cache": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/CacheCredentials"
            }
          },
          "document": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/DocumentCredentials"
            }
          }
        }
      },
      "DatabaseCredentials": {
        "type": "object",
        "description": "What it takes to reach a PostgreSQL host and its databases; what is not known is left out.",
        "required": [
          "databases",
          "urls",
          "external_urls"
        ],
        "properties": {
          "host": {
            "type": "string"
          },
          "port": {
            "type": "string"
          },
          "username": {
            "type": "string"
          },
          "password": {
            "type": "string"
          },
          "host_external": {
            "type": "string"
          },
          "databases": {
            "type": "string",
            "description": "Names with commas between; only those that are there, where the Secret lists them."
          },
          "urls": {
            "type": "object",
            "description": "By name of the database, as the Secret has it or made from its parts.",
            "additionalProperties": {
              "type": "string"
            }
          },
          "external_urls": {
            "type": "object",
            "description": "Address from outside the cluster by name of the database.",
            "additionalProperties": {
              "type": "string"
            }
          }
        }
      },
      "VectorCredentials": {
        "type": "object",
        "description": "What it takes to reach a Qdrant store; what is not known is left out.",
        "properties": {
          "host": {
            "type": "string"
          },
          "port": {
            "type": "string"
          },
          "grpc_port": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "api_key": {
            "type": "string"
          },
          "read_api_key": {
            "type": "string"
          }
        }
      },
      "CacheCredentials": {
        "type": "object",
        "description": "What it takes to reach a Redis store; what is not known is left out.",
        "properties": {
          "host": {
            "type": "string"
          },
          "port": {
            "type": "string"
          },
          "username": {
            "type": "string"
          },
          "database": {
            "type": "string"
          },
          "password": {
            "type": "string"
          },
          "url": {
            "type": "string"
          }
        }
      },
      "DocumentCredentials": {
        "type": "object",
        "description": "What it takes to reach a MongoDB store; what is not known is left out.",
        "properties": {
          "host": {
            "type": "string"
          },
          "port": {
            "type": "string"
          },
          "database": {
            "type": "string"
          },
          "auth_source": {
            "type": "string"
          },
          "username": {
            "type": "string"
          },
          "password": {
            "type": "string"
          },
          "uri": {
            "type": "string"
          }
        }
      },
      "Condition": {
        "description": "One of `status.conditions` of a resource (Crossplane's `Synced` and `Ready`).",
        "type": "object",
        "required": [
          "resource",
          "type",
          "status"
        ],
        "properties": {
          "resource": {
            "type": "string",
            "enum": [
              "Storage",
              "Datalab"
            ]
          },
          "type": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "True",
              "False",
              "Unknown"
            ]
          },
          "reason": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "last_transition_time": {
            "type": "string"
          }
        }
      },
      "ProvisioningReport": {
        "description": "`GET /workspaces/NAME/provisioning`: why what is not ready is not, as far as the caller may see the parts.",
        "type": "object",
        "required": [
          "parts",
          "events"
        ],
        "properties": {
          "parts": {
            "type": "array",
            "description": "Empty where all is ready.",
            "items": {
              "$ref": "#/components/schemas/UnreadyPart"
            }
          },
          "events": {
            "type": "array",
            "description": "The newest first; empty where all is ready.",
            "items": {
              "$ref": "#/components/schemas/ProvisioningEvent"
            }
          },
          "incomplete": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "Kubernetes could not be read completely."
          }
        }
      },
      "UnreadyPart": {
        "description": "A part of a workspace that is not ready.",
        "type": "object",
        "required": [
          "kind",
          "name",
          "level"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "description": "Storage, Datalab, Session, Store (named by type and name), Credentials, Bucket and Secret (which clash with another workspace's), or the kind of a composed object."
          },
          "name": {
            "type": "string"
          },
          "of": {
            "type": "string",
            "enum": [
              "Storage",
              "Datalab"
            ],
            "description": "What it is composed for; absent for the workspace's own parts."
          },
          "managed_by": {
            "type": "string",
            "description": "The Object (kubernetes.m.crossplane.io) that manages or observes it."
          },
          "condition": {
            "type": "string",
            "description": "The type of the condition that says so, where one does."
          },
          "level": {
            "$ref": "#/components/schemas/UnreadyLevel"
          },
          "reason": {
            "type": "string",
            "description": "A word for the cause: a condition's or a phase, as the provider calls it, or ours where that says nothing."
          },
          "message": {
            "type": "string",
            "description": "The provider's own words."
          },
          "since": {
            "type": "string"
          },
          "overdue": {
            "type": "boolean",
            "enum": [
              true
            ],
            "description": "It has waited for ten minutes without any change."
          },
          "members": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Members without an account in Keycloak, which block the provider."
          },
          "finalizers": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Of a part that is being deleted; what blocks the deletion."
          }
        }
      },
      "UnreadyLevel": {
        "description": "The state of a part that is not ready: it is being provisioned (`waiting`), something blocks it (`problem`), or it could not be read (`unknown`).",
        "type": "string",
        "enum": [
          "waiting",
          "problem",
          "unknown"
        ]
      },
      "ProvisioningEvent": {
        "description": "What Kubernetes recorded about a Storage or Datalab.",
        "type": "object",
        "required": [
          "kind",
          "name",
          "type",
          "reason",
          "message",
          "count"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "Storage",
              "Datalab"
            ]
          },
          "name": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "description": "`Normal` or `Warning`."
          },
          "reason": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "description": "When it was last seen."
          },
          "count": {
            "type": "integer",
            "description": "How often it was seen."
          }
        }
      },
      "Bucket": {
        "type": "object",
        "required": [
          "name",
          "discoverable",
          "lifecycle_rules"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "discoverable": {
            "type": "boolean"
          },
          "lifecycle_rules": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LifecycleRule"
            }
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "contact": {
            "type": "string",
            "description": "Whom to ask about it."
          },
          "clash": {
            "type": "boolean",
            "description": "Another workspace holds this name too and is the older one."
          }
        }
      },
      "LifecycleRule": {
        "type": "object",
        "required": [
          "target",
          "mode"
        ],
        "properties": {
          "target": {
            "type": "string",
            "description": "`*`, or a path or prefix with an optional trailing `*`."
          },
          "mode": {
            "type": "string",
            "enum": [
              "Notify",
              "Delete"
            ]
          },
          "min_age": {
            "type": "string",
            "description": "Like `7d`; exactly one of `min_age` and `at` is set."
          },
          "at": {
            "type": "string"
          }
        }
      },
      "Membership": {
        "type": "object",
        "required": [
          "member",
          "role",
          "creation_timestamp"
        ],
        "properties": {
          "member": {
            "type": "string"
          },
          "role": {
            "$ref": "#/components/schemas/MemberRole"
          },
          "creation_timestamp": {
            "type": "string"
          }
        }
      },
      "StorageUsage": {
        "description": "What the claims of a workspace request.",
        "type": "object",
        "required": [
          "requested",
          "persistent_volume_claims"
        ],
        "properties": {
          "quota": {
            "type": "string",
            "description": "The smallest requests.storage of the ResourceQuotas in the workspace's namespace. Providers make none, so it is absent unless the platform does."
          },
          "requested": {
            "type": "string",
            "description": "The sum of the claims."
          },
          "remaining": {
            "type": "string",
            "description": "Of the quota."
          },
          "persistent_volume_claims": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "size"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "size": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Session": {
        "allOf": [
          {
            "$ref": "#/components/schemas/SessionFacts"
          },
          {
            "type": "object",
            "required": [
              "name",
              "state",
              "ready"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "state": {
                "$ref": "#/components/schemas/SessionState"
              },
              "url": {
                "type": "string",
                "description": "Where the session is open, an absolute http(s) address; only once the provider has told it."
              },
              "ready": {
                "type": "boolean"
              },
              "phase": {
                "type": "string",
                "description": "The provider's own word on how far it is: `Pending`, `Running`, `Failed`, …"
              },
              "message": {
                "type": "string",
                "description": "The provider's explanation of the phase."
              },
              "restarting": {
                "type": "boolean",
                "enum": [
                  true
                ],
                "description": "Stopped, to be started again once the provider has stopped it. Absent otherwise."
              },
              "warns_at": {
                "type": "string",
                "format": "date-time",
                "description": "From when users are warned of the auto-stop."
              },
              "volume": {
                "$ref": "#/components/schemas/SessionVolume"
              }
            }
          }
        ]
      },
      "SessionSignIn": {
        "type": "string",
        "enum": [
          "credentials",
          "delegated"
        ],
        "description": "What sessions require when they are opened: `credentials`, the workspace's S3 access key and secret key as user name and password; `delegated`, nothing of their own. Providers: `auth.type` of their environment."
      },
      "SessionVolume": {
        "type": "object",
        "required": [
          "claim",
          "size"
        ],
        "description": "The volume of the session's home directory, which is deleted with the session. Absent where no such claim is known, and for callers without VIEW_RESOURCE_USAGE.",
        "properties": {
          "claim": {
            "type": "string",
            "description": "Name of the PersistentVolumeClaim in the workspace's namespace."
          },
          "size": {
            "type": "string",
            "description": "What the claim requests, a quantity."
          },
          "phase": {
            "type": "string",
            "description": "Of the claim, in the words of Kubernetes: Pending, Bound or Lost."
          }
        }
      },
      "ContentType": {
        "description": "Where files of sessions come from.",
        "type": "string",
        "enum": [
          "git",
          "image",
          "http"
        ]
      },
      "AddContent": {
        "description": "Body of `POST /workspaces/NAME/content`: files that are copied into every session.",
        "type": "object",
        "required": [
          "type",
          "url"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/ContentType"
          },
          "url": {
            "type": "string",
            "maxLength": 2048,
            "description": "Of git and http an http(s) address without user name, password, query and fragment; of image the reference of an OCI image."
          },
          "ref": {
            "type": "string",
            "nullable": true,
            "maxLength": 255,
            "description": "Branch, tag or commit; required for git, and for nothing else."
          },
          "path": {
            "type": "string",
            "nullable": true,
            "maxLength": 1024,
            "description": "Where the files go, relative to the files of the session."
          },
          "include_paths": {
            "type": "array",
            "nullable": true,
            "maxItems": 100,
            "items": {
              "type": "string",
              "maxLength": 1024
            },
            "description": "Patterns of the files to copy; all of them unless given."
          },
          "exclude_paths": {
            "type": "array",
            "nullable": true,
            "maxItems": 100,
            "items": {
              "type": "string",
              "maxLength": 1024
            },
            "description": "Patterns of the files to leave out."
          }
        }
      },
      "ContentEntry": {
        "description": "An entry of a Datalab's `spec.files`, as far as the caller may see it.",
        "type": "object",
        "required": [
          "id",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Computed from the whole entry: another entry has another id, and a changed one, too."
          },
          "type": {
            "type": "string",
            "enum": [
              "git",
              "image",
              "http",
              "custom"
            ],
            "description": "`custom`: an entry of the Datalab that the API doesn't recognize. The API leaves it as is."
          },
          "url": {
            "type": "string"
          },
          "ref": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "include_paths": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "exclude_paths": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "new_root_path": {
            "type": "string",
            "description": "Folder of the source that becomes its root."
          },
          "secret": {
            "type": "string",
            "description": "Name of the Secret with the credentials for the source, for those with MANAGE_SESSIONS. The API sets none."
          }
        }
      },
      "SessionReady": {
        "type": "object",
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "type": "string"
          }
        }
      },
      "SessionStarting": {
        "type": "object",
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "starting"
            ]
          },
          "url": {
            "type": "string"
          },
          "phase": {
            "type": "string"
          },
          "message": {
            "type": "string"
          }
        }
      },
      "WatchStatus": {
        "description": "How far the index of one resource kind is.",
        "type": "object",
        "required": [
          "kind",
          "state"
        ],
        "properties": {
          "cluster": {
            "type": "string",
            "description": "Where the backend serves several."
          },
          "kind": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "syncing",
              "fresh",
              "stale",
              "missing",
              "forbidden"
            ],
            "description": "`missing`: the cluster has no such definition; `forbidden`: the plugin may not list it, and does without."
          },
          "last_confirmed": {
            "type": "string",
            "description": "When the cluster last confirmed what is known."
          },
          "message": {
            "type": "string",
            "description": "Why it is not fresh."
          }
        }
      },
      "ServiceStatus": {
        "description": "`GET /status`.",
        "type": "object",
        "required": [
          "ok",
          "status",
          "storage_crd_present",
          "datalab_crd_present",
          "watches"
        ],
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "status": {
            "type": "string",
            "enum": [
              "ok",
              "stale",
              "unavailable"
            ]
          },
          "message": {
            "type": "string"
          },
          "storage_crd_present": {
            "type": "boolean"
          },
          "datalab_crd_present": {
            "type": "boolean"
          },
          "watches": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WatchStatus"
            }
          }
        }
      },
      "FieldProblem": {
        "description": "What is wrong with one field of a request.",
        "type": "object",
        "required": [
          "path",
          "message"
        ],
        "properties": {
          "path": {
            "type": "array",
            "description": "Where the field is, from the root of the body: `[\"add_buckets\", 0, \"name\"]`.",
            "items": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "integer"
                }
              ]
            }
          },
          "message": {
            "type": "string",
            "description": "What is wrong and what to do, in a sentence."
          }
        }
      },
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              },
              "fields": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/FieldProblem"
                }
              }
            }
          },
          "request": {
            "type": "object",
            "properties": {
              "method": {
                "type": "string"
              },
              "url": {
                "type": "string"
              }
            }
          },
          "response": {
            "type": "object",
            "properties": {
              "statusCode": {
                "type": "integer"
              }
            }
          }
        },
        "example": {
          "error": {
            "name": "NotFoundError",
            "message": "There is no workspace alice-lab"
          },
          "request": {
            "method": "GET",
            "url": "/workspaces/alice-lab"
          },
          "response": {
            "statusCode": 404
          }
        }
      }
    }
  }
} as const;
