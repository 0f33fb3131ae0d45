// Generated from openapi.yaml of the backend by scripts/generate.mjs (npm run generate): change that file instead.

/** @public */
export interface paths {
    "/probe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Liveness of the process */
        get: operations["probe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health of the watches on the cluster */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics of this process, for Prometheus */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the workspaces that the caller may see
         * @description A filter or search by owner, member or bucket finds nothing in workspaces whose members or buckets the caller may not see.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create a workspace
         * @description Its name is the configured prefix and the slug of the preferred name. Any signed-in Backstage user may create one for themselves; only platform admins name another owner. Texts, members, the first bucket and a session are written with it, whole or not at all, and need the permissions that adding them later needs; members and a session need a cluster with Datalabs (503). After an answer that says that only a part was written, repeat the same request.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * View a workspace
         * @description Parts that the caller may not see are empty or left out. Unless `credentials` is false it holds the values of Secrets that the caller may see, and is recorded as a reveal. A Backstage user or service that may see them only as a platform admin gives a reason in the header `Workspace-Reason`; without it, the view leaves them out.
         */
        get: operations["getWorkspace"];
        /**
         * Add members and buckets
         * @description Accepted or rejected as a whole. An existing member gets the new role, the owner stays owner; of an existing bucket only the given fields change. Needs MANAGE_MEMBERS for members, MANAGE_BUCKETS for buckets.
         */
        put: operations["editWorkspace"];
        post?: never;
        /**
         * Delete a workspace
         * @description Only its owner and platform admins can.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        /**
         * Change texts and settings
         * @description At every depth, omitted fields stay as they are and null resets to the default. Texts and credentials_rollover need MANAGE_BUCKETS, registry and vcluster MANAGE_STORES; quota and security are for platform admins.
         */
        patch: operations["changeWorkspace"];
        trace?: never;
    };
    "/workspace-names/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a workspace's name is free
         * @description For users who can create workspaces; says no more than creating one would. Answered from what is known already: a namespace of the cluster, or someone else at the same moment, may still take the name. At most 240 checks a minute.
         */
        get: operations["checkWorkspaceName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a new workspace may have
         * @description For users who can create workspaces.
         */
        get: operations["getCreationOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * Export a workspace as resources to apply
         * @description Needs VIEW_BUCKETS; with the Datalab for those who have VIEW_MEMBERS, VIEW_SESSIONS and VIEW_STORES, too. Without what the cluster adds to the objects, and without user names, passwords and queries in addresses of files.
         */
        get: operations["getResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a member
         * @description Needs MANAGE_MEMBERS. Adds the member as of the server's time. A member who already exists gets the role; the owner's role can't be changed (409). The first member of a workspace without any becomes its owner, so only a platform admin may add them (409 for others).
         */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Add, change and remove members
         * @description Needs MANAGE_MEMBERS. One write for the whole list, with a problem at each entry that can't be (422): the owner, a person to remove who isn't a member, a person who is listed twice.
         */
        patch: operations["changeMembers"];
        trace?: never;
    };
    "/workspaces/{workspace}/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /**
                 * @description Case-insensitive.
                 * @example bob
                 */
                member: components["parameters"]["member"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member, or leave the workspace
         * @description Needs MANAGE_MEMBERS, except to leave. The owner cannot be removed (409), nor can the last admin of a workspace that has no owner.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change a member's role
         * @description Needs MANAGE_MEMBERS. The owner's role cannot be changed (409); transfer ownership instead.
         */
        patch: operations["setMemberRole"];
        trace?: never;
    };
    "/workspaces/{workspace}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Transfer ownership
         * @description To a member of the workspace. Only the owner and platform admins can. The former owner becomes an admin.
         */
        put: operations["setOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/buckets/{bucket}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example alice-lab */
                bucket: components["parameters"]["bucket"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a bucket and its grants
         * @description Needs MANAGE_BUCKETS.
         */
        delete: operations["deleteBucket"];
        options?: never;
        head?: never;
        /**
         * Change a bucket
         * @description Needs MANAGE_BUCKETS. Omitted fields stay as they are; a text that is null or blank is removed.
         */
        patch: operations["changeBucket"];
        trace?: never;
    };
    "/workspaces/{workspace}/stores/{type}/{store}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example database */
                type: components["schemas"]["StoreType"];
                /** @example prod */
                store: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a store
         * @description Needs MANAGE_STORES. Deletes the store with its data; with the last database of a host, also the host.
         */
        delete: operations["deleteStore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal credentials
         * @description Writes nothing. Answers what the body names and nothing else, or 404 where any of it is not there (yet), or 409 where a Secret of its name is not proved to be the workspace's. Needs VIEW_BUCKET_CREDENTIALS for S3, VIEW_STORES for the registry and for stores; recorded with the names of what was revealed, before it is: 503 while that can't be written. Who may only as a platform admin gives a `reason`.
         */
        post: operations["revealCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * Same as POST, if enabled in the configuration
         * @description Only for clients of the recorded API; answers 404 unless `workspace.tokenBroker.allowGet` is set.
         */
        get: operations["getToken"];
        put?: never;
        /**
         * An access token for this API
         * @description Needs ISSUE_TOKENS. The token is the workspace's own OAuth client's, by the client-credentials grant. Answers 404 where the workspace has no client, 409 where the Secret of its name is not proved to be the workspace's, 502 where the client or the token is not as it should be, 503 where no issuer is configured, or while the activity record can't be written. Who may only as a platform admin gives a `reason`.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * The sessions of a workspace
         * @description Needs VIEW_SESSIONS.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Create a session
         * @description Needs MANAGE_SESSIONS. Without a state, the session is stopped.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        /**
         * Check whether a session is ready
         * @description Needs VIEW_SESSIONS. Changes nothing.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Delete a session
         * @description Needs MANAGE_SESSIONS.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /**
         * Start or stop a session
         * @description Needs MANAGE_SESSIONS.
         */
        patch: operations["setSessionState"];
        trace?: never;
    };
    "/workspaces/{workspace}/sessions/{session}/open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session
         * @description Needs VIEW_SESSIONS. Starts a stopped one where the mode is `auto` or the caller has MANAGE_SESSIONS, else answers 409.
         */
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * What was done in a workspace, newest first
         * @description For its owner and admins, and platform admins. What a workspace of the same name did before is another's. Changes by kubectl, GitOps and providers are not in it.
         */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/activity/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * All of it, as JSON lines
         * @description One ActivityEntry a line, newest first, for who may list them. Recorded itself, and counted as a reveal.
         */
        get: operations["exportActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buckets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Browse the bucket directory, by name
         * @description Lists discoverable buckets. For everyone who has a workspace or can create one.
         */
        get: operations["listBuckets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pending requests that the caller can decide on
         * @description Pending requests for buckets of the workspaces where the caller is a member and has MANAGE_BUCKETS, oldest first.
         */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What members suggest in the caller's workspaces
         * @description In the workspaces that the caller is a member of: pending suggestions that the caller may accept (`may_decide`), and the caller's own (`own`), dismissed ones too; the oldest first.
         */
        get: operations["listInboxSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers to the caller's workspaces
         * @description Buckets that others grant to workspaces that have not requested them, where the caller is a member and has MANAGE_BUCKETS, oldest first. Declined offers are left out.
         */
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * List requests, pending requests by others, grants and offers of a workspace
         * @description Needs VIEW_BUCKETS.
         */
        get: operations["getAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/provisioning": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * Explain which parts are not ready, and why
         * @description For any role; a part is listed for callers who can see it, like the conditions of a view. Unless all parts are ready, reads events and the composed objects of both resources from Kubernetes (no Secrets; at most 100 each), including what Objects of kubernetes.m.crossplane.io manage. What cannot be read is listed as unknown.
         */
        get: operations["getProvisioning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request access to a bucket of another workspace, or renew a request
         * @description Needs MANAGE_BUCKETS. The answer doesn't reveal whether the bucket exists, unless it is discoverable.
         */
        post: operations["askForBucket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/requests/{bucket}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example alice-lab */
                bucket: components["parameters"]["bucket"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw a request and remove its access, or decline an offer
         * @description Needs MANAGE_BUCKETS. A grant stays as a declined offer until the owner of the bucket changes or revokes it.
         */
        delete: operations["withdrawRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * Suggestions of the workspace's members
         * @description Pending ones that the caller may accept (MANAGE_BUCKETS, MANAGE_SESSIONS), and the caller's own, dismissed ones too; the oldest first.
         */
        get: operations["listSuggestions"];
        put?: never;
        /**
         * Suggest an access request or a session start to the workspace's admins
         * @description For members of the workspace. Needs VIEW_BUCKETS for `request-access`, VIEW_SESSIONS for `start-session`. At most 3 suggestions of a member and 20 of a workspace are pending (409); they expire after 30 days. Suggestions don't change the workspace's entity tag.
         */
        post: operations["suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/suggestions/{suggestion}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of a suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a suggestion of one's own, or remove it once it was dismissed */
        delete: operations["removeSuggestion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/suggestions/{suggestion}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of a pending suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do what was suggested, in the caller's name
         * @description Needs MANAGE_BUCKETS for `request-access`, MANAGE_SESSIONS for `start-session`. The body says what is to be done: for the same bucket or session (422), with another permission, reason or expiry where the admin wants that. 404 where the suggestion is no longer pending.
         */
        post: operations["acceptSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/suggestions/{suggestion}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of a pending suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss what a member suggests
         * @description Needs the permission that accepting needs. The member sees who dismissed it and when, until they remove it or it expires. 404 where it is no longer pending.
         */
        post: operations["dismissSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/suggestions/{suggestion}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of a dismissed suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a dismissed suggestion be pending again
         * @description Needs the permission that accepting needs. 404 where the suggestion is not dismissed.
         */
        post: operations["restoreSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/grants/{bucket}/{grantee}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example alice-lab */
                bucket: components["parameters"]["bucket"];
                /** @description The requester or receiver; to revoke, also a principal. */
                grantee: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Grant or deny access to another workspace, or offer access without a request
         * @description Needs MANAGE_BUCKETS. Only the owner of a bucket decides. A grant without a request is an offer, which takes effect once the receiver accepts it. Receivers are workspaces in the bucket directory and those that the caller may see. Any other name is answered with 404, whether or not there is such a workspace.
         */
        put: operations["decideOnRequest"];
        post?: never;
        /**
         * Revoke a decision
         * @description Needs MANAGE_BUCKETS. An open request becomes pending again.
         */
        delete: operations["revokeGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        /**
         * List the content of sessions
         * @description Needs VIEW_SESSIONS. Files of git repositories, images and downloads that are copied into every session when it starts (`spec.files` of the Datalab). Credentials in addresses are left out.
         */
        get: operations["listContent"];
        put?: never;
        /**
         * Add content to sessions
         * @description Needs MANAGE_SESSIONS. Running sessions have it after their next start. The same source at the same path answers 409.
         */
        post: operations["addContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/content/{content}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of the entry. An entry that someone has changed has another. */
                content: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change content of sessions
         * @description Needs MANAGE_SESSIONS. Replaces the entry as a whole; the answer has its new `id`. Entries with more than the API writes (such as `secretRef`) answer 409.
         */
        put: operations["replaceContent"];
        post?: never;
        /**
         * Remove content from sessions
         * @description Needs MANAGE_SESSIONS. Files that are in sessions already stay there.
         */
        delete: operations["removeContent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/sessions/{session}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a started session
         * @description Needs MANAGE_SESSIONS. Stops the session, and starts it again once the provider has stopped it; until then it is `restarting`. Its volume is kept. A stopped session answers 409.
         */
        post: operations["restartSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace}/sessions/{session}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend a started session
         * @description Needs VIEW_SESSIONS. Restarts the time until auto-stop, if configured; a stopped session answers 409.
         */
        post: operations["extendSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** @public */
export interface components {
    schemas: {
        /** @description Answer to a write with `dry_run=true`: nothing was stored. */
        DryRun: {
            /** @enum {boolean} */
            dry_run: true;
            changes: components["schemas"]["ResourceChange"][];
        };
        /** @description A resource before and after a write; without `before` it is created, without `after` deleted. */
        ResourceChange: {
            /** @example Datalab */
            kind: string;
            name: string;
            before?: components["schemas"]["ResourceContent"];
            after?: components["schemas"]["ResourceContent"];
        };
        /** @description What is declared of a workspace, fit to be applied elsewhere. What providers keep secret is not in it, nor what addresses of files may hold: user names, passwords and queries. */
        DeclaredResource: {
            /** @example pkg.internal/v1beta1 */
            apiVersion: string;
            /** @enum {string} */
            kind: "Storage" | "Datalab";
            metadata: {
                name: string;
                labels?: {
                    [key: string]: string;
                };
                annotations?: {
                    [key: string]: string;
                };
            };
            spec: Record<string, unknown>;
        };
        /** @description What people decide about a resource. */
        ResourceContent: {
            /** @description The annotations of this project. */
            annotations: {
                [key: string]: string;
            };
            spec: Record<string, unknown>;
        };
        /**
         * @description A member's role in a workspace, as the Datalab holds it: the first of `spec.users` is the owner, `spec.userOverrides[NAME].role` tells admins from users.
         * @enum {string}
         */
        MemberRole: "owner" | "admin" | "user";
        /**
         * @description What a caller may see or do in one workspace.
         * @enum {string}
         */
        WorkspacePermission: "VIEW_BUCKETS" | "VIEW_BUCKET_CREDENTIALS" | "VIEW_MEMBERS" | "VIEW_STORES" | "VIEW_SESSIONS" | "VIEW_RESOURCE_USAGE" | "MANAGE_BUCKETS" | "MANAGE_MEMBERS" | "MANAGE_STORES" | "MANAGE_SESSIONS" | "ISSUE_TOKENS";
        /**
         * @description Which workspaces `GET /workspaces` lists, by the caller's role by membership: one role, any (`member`) or none.
         * @enum {string}
         */
        WorkspaceRoleFilter: "owner" | "admin" | "user" | "member" | "none";
        /**
         * @description The order of `GET /workspaces`: by name, what needs attention first (in the order of `HealthState`), the newest first, or what requests the most storage first; by name among equals.
         * @enum {string}
         */
        WorkspaceSort: "name" | "health" | "created" | "storage";
        /** @enum {string} */
        SessionState: "started" | "stopped";
        WorkspaceName: {
            name: string;
        };
        /** @description Body of `POST /workspaces`. */
        CreateWorkspace: {
            preferred_name: string;
            /** @description The caller by default; only platform admins name another. */
            default_owner?: string | null;
            /** @description The name of a cluster, where the backend serves several; the one configured first by default. */
            cluster?: string | null;
            title?: string | null;
            description?: string | null;
            /** @description Besides the owner, who is not listed; 200 at most. */
            members?: components["schemas"]["NewMember"][] | null;
            bucket?: components["schemas"]["FirstBucket"];
            session?: components["schemas"]["FirstSession"];
        };
        /** @description A member and the role to give them. */
        NewMember: {
            member: string;
            /** @enum {string} */
            role: "admin" | "user";
        };
        /** @description The first bucket; by default it has the workspace's name, and others may find it. */
        FirstBucket: {
            /** @description The workspace's name by default. */
            name?: string | null;
            /** @description Whether it stands in the bucket directory; true by default. */
            discoverable?: boolean | null;
            title?: string | null;
        } | null;
        /** @description The first session; by default what the configured mode says. With start false, a session that the mode or the name requires is there, stopped. */
        FirstSession: {
            /** @description Whether it starts at once; false leaves a stopped one where the mode has one. */
            start: boolean;
            /** @description By default `default`. */
            name?: string | null;
        } | null;
        /** @description Whether a workspace's name is free, as far as is known without asking the cluster. */
        NameCheck: {
            /** @description What to send as preferred_name; empty where no letter or digit is left. */
            short_name: string;
            /** @description With the configured prefix; empty where there can be none. */
            name: string;
            /** @enum {string} */
            state: "available" | "taken" | "invalid";
            /** @description What is wrong with an invalid name */
            problem?: string;
            /** @description A free name, where this one is taken. */
            alternative?: {
                short_name: string;
                name: string;
            };
        };
        /** @description What new workspaces may have here. */
        CreationOptions: {
            /** @description With its hyphen; empty without a prefix. */
            prefix: string;
            /** @description Whether a new workspace may have members besides its owner; false on clusters that have storage only. */
            members: boolean;
            sessions: {
                /** @description A session may start with the workspace. */
                offered: boolean;
                /**
                 * @description What happens where a request says nothing of a session: one starts at once, when it is first opened, or there is none.
                 * @enum {string}
                 */
                default: "started" | "stopped" | "none";
            };
        };
        /** @description Body of `PATCH /workspaces/NAME/members`: one write, accepted or rejected as a whole, with a problem at each entry that can't be. */
        ChangeMembers: {
            /** @description Added as of the server's time, or given the role where they are members already; 200 at most. */
            set?: components["schemas"]["AddMember"][];
            /** @description 200 at most. */
            remove?: string[];
        };
        /** @description Body of `PUT /workspaces/NAME`. */
        EditWorkspace: {
            add_memberships?: components["schemas"]["NewMembership"][] | null;
            add_buckets?: components["schemas"]["NewBucket"][] | null;
            add_stores?: components["schemas"]["NewStore"][] | null;
            patch_bucket_access_requests?: components["schemas"]["BucketAccessEntry"][] | null;
        };
        /** @description One of the workspace itself asks; one of another decides: denied_timestamp wins over grant_timestamp, neither changes nothing. */
        BucketAccessEntry: {
            workspace: string;
            bucket: string;
            permission: components["schemas"]["BucketPermission"];
            /** Format: date-time */
            request_timestamp: string;
            /** Format: date-time */
            grant_timestamp?: string | null;
            /** Format: date-time */
            denied_timestamp?: string | null;
        };
        /**
         * @description The permission of a workspace on a bucket of another one; `None` denies access.
         * @enum {string}
         */
        BucketPermission: "ReadWrite" | "ReadOnly" | "WriteOnly" | "None";
        /**
         * @description A permission that can be requested.
         * @enum {string}
         */
        WantedPermission: "ReadWrite" | "ReadOnly" | "WriteOnly";
        /**
         * @description The state of a request. It is `expired` from the moment of `expires_at` on.
         * @enum {string}
         */
        AccessState: "pending" | "granted" | "denied" | "expired";
        /** @description A request by the workspace, a request by another workspace for a bucket of this one, or a discoverable bucket that could be requested (without any timestamp). */
        BucketAccessRequest: {
            /** @description The requester. */
            workspace: string;
            bucket: string;
            /** @description The requested permission. */
            permission: components["schemas"]["BucketPermission"];
            /** @description The time of the request, or of the decision once there is one, also without a request. */
            request_timestamp?: string;
            grant_timestamp?: string;
            denied_timestamp?: string;
            /** @description Absent without a request. */
            state?: components["schemas"]["AccessState"];
            /** @description `None` for a denial. */
            granted_permission?: components["schemas"]["BucketPermission"];
            /** @description The time of the request. */
            requested_at?: string;
            /** @description The requester's own words. */
            reason?: string;
            /** @description When the grant expires; without a grant, the requested expiry. */
            expires_at?: string;
            not_in_effect?: components["schemas"]["MissingForGrant"];
        };
        /**
         * @description What a grant lacks: the grantee's request, the bucket on the Storage that grants it, or the label `storages.pkg.internal/discoverable` on that Storage. Absent where the grant is in effect.
         * @enum {string}
         */
        MissingForGrant: "request" | "bucket" | "label";
        /** @description Body of `POST /workspaces/NAME/requests`. */
        RequestAccess: {
            bucket: string;
            permission: components["schemas"]["WantedPermission"];
            /** @description For the bucket's owner. */
            reason?: string | null;
            /**
             * Format: date-time
             * @description When access expires; in the future.
             */
            expires_at?: string | null;
            /** @description The offer that this accepts, as it was seen. Where it was changed since, the answer is 409 with the new one (`error.offer`), or with null where it was revoked. */
            offer?: components["schemas"]["SeenOffer"];
        };
        /** @description The offer as the accepting user saw it. */
        SeenOffer: {
            permission: components["schemas"]["WantedPermission"];
            granted_at: string;
            expires_at?: string | null;
        };
        /** @description The request as the deciding user saw it. */
        SeenRequest: {
            permission: components["schemas"]["WantedPermission"];
            requested_at: string;
            expires_at?: string | null;
        };
        /** @description Body of `PUT /workspaces/NAME/grants/BUCKET/GRANTEE`. */
        DecideOnRequest: {
            /** @description The request that this answers, as it was seen. Where the requester has changed it since, the answer is 409 with the new one (`error.request`), or with null where it was withdrawn. By default whatever is requested when the call arrives. */
            request?: components["schemas"]["SeenRequest"];
            permission: components["schemas"]["BucketPermission"];
            /** @description For the requester. */
            comment?: string | null;
            /**
             * Format: date-time
             * @description When the grant expires, in the future. The requested expiry by default; for an offer, no expiry.
             */
            expires_at?: string | null;
        };
        /** @description `GET /workspaces/NAME/access`. */
        AccessOverview: {
            /** @description Requests by this workspace; expired ones are listed for a while. */
            requests: components["schemas"]["AccessRequest"][];
            /** @description Requests by other workspaces for buckets of this one, private ones included. */
            inbox: components["schemas"]["AccessRequest"][];
            /** @description Decisions of this workspace. */
            grants: components["schemas"]["AccessGrant"][];
            /** @description Grants to this workspace that it has not requested. */
            offers: components["schemas"]["AccessOffer"][];
        };
        /** @description A grant that a workspace has not requested. It takes effect once it is accepted, by a request. */
        AccessOffer: {
            /** @description The receiver. */
            workspace: string;
            bucket: string;
            /** @description The workspace that offers it. */
            owner: string;
            owner_title?: string;
            owner_contact?: string;
            permission: components["schemas"]["WantedPermission"];
            granted_at: string;
            comment?: string;
            expires_at?: string;
            /**
             * @description The receiver has declined it or removed its access; it can still accept the offer.
             * @enum {boolean}
             */
            declined?: true;
            /**
             * @description What the offer lacks besides the request.
             * @enum {string}
             */
            not_in_effect?: "label";
        };
        /** @description A workspace as another one knows it. What it has not, or the caller may not know, is absent. */
        WorkspaceIntroduction: {
            workspace: string;
            workspace_title?: string;
            /** @description The member name of its owner. */
            workspace_owner?: string;
            /** @description Whom to contact about it, in its own words. */
            workspace_contact?: string;
        };
        /** @description A request as its two sides see it. To the owner of the bucket, the requester introduces itself: with its title, owner and contact. */
        AccessRequest: components["schemas"]["WorkspaceIntroduction"] & {
            bucket: string;
            /** @description The workspace that owns the bucket. Requesters are told of discoverable buckets only. */
            owner?: string;
            /** @description The title of that workspace, where it has one; told along with `owner`. */
            owner_title?: string;
            permission: components["schemas"]["WantedPermission"];
            state: components["schemas"]["AccessState"];
            requested_at: string;
            /** @description Who requested access for the workspace; visible to the bucket's owner and the requester. */
            requested_by?: string;
            /** @description The requester's own words. */
            reason?: string;
            /** @description The requested expiry. */
            expires_at?: string;
            /** @description The last decision, even if it has expired or a new request is pending. */
            decision?: {
                permission: components["schemas"]["BucketPermission"];
                decided_at: string;
                comment?: string;
                expires_at?: string;
                /** @description The decision applies at this moment. */
                holds: boolean;
                not_in_effect?: components["schemas"]["MissingForGrant"];
            };
        };
        /** @description A decision of the workspace on one of its buckets. */
        AccessGrant: {
            bucket: string;
            /** @description The principal that the decision is about, on whose behalf workspaces request access. */
            grantee: string;
            /** @description The workspaces of that principal that request the bucket, are in the bucket directory, or that the caller may see. */
            workspaces: string[];
            /** @description The same workspaces, with what the caller may know of each. */
            receivers: components["schemas"]["WorkspaceIntroduction"][];
            permission: components["schemas"]["BucketPermission"];
            /** @enum {string} */
            state: "granted" | "denied" | "expired";
            /** @description Whether the grantee requests the bucket; without a request, the grant has no effect. */
            requested: boolean;
            granted_at: string;
            granted_by?: string;
            comment?: string;
            expires_at?: string;
            not_in_effect?: components["schemas"]["MissingForGrant"];
        };
        /** @description A discoverable bucket: a row of `GET /buckets`. */
        DirectoryBucket: {
            bucket: string;
            /** @description The workspace that owns it. */
            workspace: string;
            title?: string;
            description?: string;
            workspace_title?: string;
            /** @description Whom to contact about the workspace. */
            workspace_contact?: string;
            /** @description The owner's cluster, where the backend serves several. Only workspaces of the same cluster can get access. */
            cluster?: string;
            /**
             * @description The caller is a member of the owner workspace. Left out otherwise.
             * @enum {boolean}
             */
            own?: true;
            /** @description How access stands for the caller's own workspaces that have requested the bucket or are offered it. Left out where there are none. */
            access?: components["schemas"]["DirectoryAccess"][];
        };
        /** @description How access to a bucket stands for one of the caller's workspaces. */
        DirectoryAccess: {
            /** @description One of the caller's. */
            workspace: string;
            /** @enum {string} */
            state: "pending" | "granted" | "denied" | "expired" | "offered";
            /** @description The requested permission, or the offered one. */
            permission: components["schemas"]["WantedPermission"];
            /** @description The current permission on the bucket. Left out without access. */
            current_permission?: components["schemas"]["WantedPermission"];
            /** Format: date-time */
            expires_at?: string;
            not_in_effect?: components["schemas"]["MissingForGrant"];
        };
        /** @description What a member suggests to those who may do it; to accept it, what is to be done: about the same bucket or session. */
        NewSuggestion: components["schemas"]["SuggestRequest"] | components["schemas"]["SuggestStart"];
        SuggestRequest: {
            /** @enum {string} */
            kind: "request-access";
            bucket: string;
            permission: components["schemas"]["WantedPermission"];
            reason?: string;
            /** Format: date-time */
            expires_at?: string;
        };
        SuggestStart: {
            /** @enum {string} */
            kind: "start-session";
            session: string;
        };
        /** @description A suggestion, pending or dismissed: a row of `GET /workspaces/NAME/suggestions` and `GET /inbox/suggestions`. */
        Suggestion: {
            id: string;
            workspace: string;
            /** @enum {string} */
            kind: "request-access" | "start-session";
            /** @example user:default/carol */
            suggested_by: string;
            /** Format: date-time */
            suggested_at: string;
            /**
             * Format: date-time
             * @description When the suggestion itself expires.
             */
            ends_at: string;
            /**
             * @description The caller's own. Left out otherwise.
             * @enum {boolean}
             */
            own?: true;
            /**
             * @description The caller may accept or dismiss it. Left out otherwise.
             * @enum {boolean}
             */
            may_decide?: true;
            /**
             * @description Who dismissed it. Left out while it is pending.
             * @example user:default/alice
             */
            dismissed_by?: string;
            /** Format: date-time */
            dismissed_at?: string;
            /** @description Of a suggestion to request access. */
            bucket?: string;
            permission?: components["schemas"]["WantedPermission"];
            reason?: string;
            /** Format: date-time */
            expires_at?: string;
            /** @description Of a suggestion to start a session. */
            session?: string;
        };
        /** @description What accepting a suggestion has brought about. */
        AcceptedSuggestion: {
            request?: components["schemas"]["AccessRequest"];
            session?: components["schemas"]["Session"];
        };
        /** @description A store to add. */
        NewStore: {
            name: string;
            type: components["schemas"]["StoreType"];
            /**
             * @description A quantity; for a database only of its host's first. Default 1Gi, for document stores 10Gi.
             * @example 5Gi
             */
            storage?: string | null;
            /** @description Of the first database of a host. Default 10Gi. */
            backup_storage?: string | null;
        };
        NewMembership: {
            member: string;
            role: components["schemas"]["MemberRole"];
            /** Format: date-time */
            creation_timestamp?: string | null;
        };
        /** @description Body of `PATCH /workspaces/NAME`: what is left out stays, what is null goes back to the default, at every depth. Blank texts go, too. */
        ChangeWorkspace: {
            title?: string | null;
            description?: string | null;
            /** @description Whom to ask about the workspace. */
            contact?: string | null;
            credentials_rollover?: {
                /** @enum {string|null} */
                interval?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly" | "none" | null;
                max_to_keep?: number | null;
            } | null;
            quota?: {
                /**
                 * @description Per session, a quantity.
                 * @example 8Gi
                 */
                memory?: string | null;
                /**
                 * @description Per session, the size of its home directory.
                 * @example 20Gi
                 */
                storage?: string | null;
                /** @enum {string|null} */
                budget?: "small" | "medium" | "large" | "x-large" | "xx-large" | "xxx-large" | null;
            } | null;
            security?: {
                /** @enum {string|null} */
                policy?: "restricted" | "baseline" | "privileged" | null;
                kubernetes_access?: boolean | null;
                /** @enum {string|null} */
                kubernetes_role?: "admin" | "edit" | "view" | null;
                external_egress?: boolean | null;
            } | null;
            registry?: {
                enabled?: boolean | null;
                /** @example 5Gi */
                storage?: string | null;
            } | null;
            vcluster?: boolean | null;
        };
        /** @description How often new keys are made, and how many old ones stay valid. */
        CredentialsRollover: {
            /** @enum {string} */
            interval: "daily" | "weekly" | "monthly" | "quarterly" | "yearly" | "none";
            /** @description 1 to 10. */
            max_to_keep: number;
        };
        /** @description What sessions may use; what is left out is up to the provider. */
        QuotaSettings: {
            /** @description Per session, a quantity like `8Gi`. */
            memory?: string;
            /** @description Per session, the size of its home directory. */
            storage?: string;
            /** @enum {string} */
            budget?: "small" | "medium" | "large" | "x-large" | "xx-large" | "xxx-large";
        };
        /** @description How far sessions are confined; what is left out is up to the provider. */
        SecuritySettings: {
            /** @enum {string} */
            policy?: "restricted" | "baseline" | "privileged";
            kubernetes_access?: boolean;
            /** @enum {string} */
            kubernetes_role?: "view" | "edit" | "admin";
            external_egress?: boolean;
        };
        /** @description The container registry of a workspace. */
        RegistrySettings: {
            enabled: boolean;
            /** @description A quantity; left out, it is up to the provider. */
            storage?: string;
        };
        /** @description The settings of a workspace's Datalab. */
        DatalabSettings: {
            quota: components["schemas"]["QuotaSettings"];
            security: components["schemas"]["SecuritySettings"];
            registry: components["schemas"]["RegistrySettings"];
            /** @description Sessions have a virtual cluster of their own. */
            vcluster: boolean;
        };
        /** @description Body of `PATCH /workspaces/NAME/members/M`. */
        AddMember: {
            member: string;
            /** @enum {string} */
            role: "admin" | "user";
        };
        /** @description A new role for who is a member. */
        SetMemberRole: {
            /** @enum {string} */
            role: "admin" | "user";
        };
        /** @description Body of `PUT /workspaces/NAME/owner`. */
        SetOwner: {
            /** @description A member already. */
            member: string;
        };
        NewBucket: {
            name: string;
            discoverable?: boolean | null;
            lifecycle_rules?: components["schemas"]["NewLifecycleRule"][] | null;
        };
        /** @description Exactly one of min_age and at. */
        NewLifecycleRule: {
            /** @description `*`, or a path or prefix with an optional `*` at its end. */
            target: string;
            /** @enum {string} */
            mode: "Notify" | "Delete";
            /** @example 7d */
            min_age?: string | null;
            /** Format: date-time */
            at?: string | null;
        };
        /** @description Body of `PATCH /workspaces/NAME/buckets/B`: what is left out stays, a null or blank text is taken away. */
        ChangeBucket: {
            discoverable?: boolean;
            /** @description All rules; an empty list removes them. */
            lifecycle_rules?: components["schemas"]["SetLifecycleRule"][];
            title?: string | null;
            description?: string | null;
            contact?: string | null;
        };
        /** @description Exactly one of min_age and at. */
        SetLifecycleRule: {
            /** @description `*`, or a path or prefix with an optional `*` at its end. */
            target: string;
            /** @enum {string} */
            mode: "Notify" | "Delete";
            /** @example 7d */
            min_age?: string;
            /** Format: date-time */
            at?: string;
        };
        /** @description Body of `POST /workspaces/NAME/sessions`. */
        CreateSession: {
            name: string;
            /**
             * @description By default `stopped`.
             * @enum {string|null}
             */
            state?: "started" | "stopped" | null;
        };
        SetSessionState: {
            state: components["schemas"]["SessionState"];
        };
        /** @description What is known of a session's times and volume, each absent where it isn't. */
        SessionFacts: {
            /**
             * Format: date-time
             * @description When it was last opened, if it was since it started or was extended.
             */
            last_used_at?: string;
            /**
             * Format: date-time
             * @description When it was started.
             */
            since?: string;
            /**
             * Format: date-time
             * @description Auto-stop time, unless the session is used or extended before; absent where sessions don't stop automatically.
             */
            ends_at?: string;
            /**
             * @description It is idleness that stops the session at `ends_at`; opening it puts that off. Absent otherwise.
             * @enum {boolean}
             */
            ends_if_idle?: true;
            /** @description Absent where it isn't known, and for callers without VIEW_RESOURCE_USAGE. */
            volume?: {
                size: string;
                phase?: string;
            };
        };
        /** @description A started session in a list of workspaces. */
        SessionLink: components["schemas"]["SessionFacts"] & {
            name: string;
            /** Format: uri */
            url: string;
        };
        /** @description A row of `GET /workspaces`. */
        WorkspaceSummary: {
            name: string;
            /** @description Its cluster, where the backend serves several. */
            cluster?: string;
            /**
             * Format: uri
             * @description Address of the workspace in this API.
             */
            url: string;
            /** @description The started ones. */
            sessions: components["schemas"]["SessionLink"][];
            title?: string;
            /** @description The caller's role by membership; absent for platform admins and token callers who are no members. */
            role?: components["schemas"]["MemberRole"];
            /**
             * @description The caller is a platform admin, with a role or without; absent otherwise.
             * @enum {boolean}
             */
            platform_admin?: true;
            /** @description Absent for callers without VIEW_MEMBERS, and where nobody owns it. */
            owner?: string;
            status: components["schemas"]["WorkspaceStatus"];
            health: components["schemas"]["WorkspaceHealth"];
            creation_timestamp: string;
            /** @description When deletion began; absent otherwise. */
            deletion_timestamp?: string;
            /** @description Absent where the caller may not see members, or there is no Datalab. */
            member_count?: number;
            bucket_count?: number;
            /** @description What its volumes request. Absent for callers without VIEW_RESOURCE_USAGE, and where the plugin has no right to read claims. */
            storage?: {
                /** @description The sum of the claims. */
                requested: string;
                quota?: string;
            };
        };
        /**
         * @description `ready` once there are both S3 keys, an endpoint and a bucket, whatever else is wrong. How a workspace is, `health` says.
         * @enum {string}
         */
        WorkspaceStatus: "ready" | "provisioning";
        /**
         * @description The first that fits of: being deleted (`deleting`); Crossplane's reconciliation is paused (`paused`); something is in the way of a part, or a part has waited for ten minutes without any change (`needs_attention`); nobody owns it (`no_owner`); a part isn't there yet (`setting_up`); `ready`. What the caller may not see counts for nothing.
         * @enum {string}
         */
        HealthState: "needs_attention" | "no_owner" | "paused" | "deleting" | "setting_up" | "ready";
        /** @description How a workspace is, as far as its caller may see the parts: what they may not see counts for nothing. */
        WorkspaceHealth: {
            state: components["schemas"]["HealthState"];
            /** @description How many parts are there, of Storage, credentials, Datalab, started sessions and stores. Absent while it is being deleted, and in lists once it is ready. */
            parts?: {
                ready: number;
                total: number;
            };
            cause?: components["schemas"]["HealthCause"];
        };
        /** @description The part that the state of health comes from, as `GET …/provisioning` tells of it, in short. */
        HealthCause: {
            /** @description Storage, Datalab, Credentials, Session, Store, Bucket or Secret. */
            kind: string;
            /** @description Of a store, its type and name (`cache/hot`). */
            name: string;
            reason?: string;
            /** @description The provider's own words, up to 300 characters. */
            message?: string;
            since?: string;
        };
        /** @description The health in a view, with each of the parts it is made of. */
        DetailedHealth: components["schemas"]["WorkspaceHealth"] & {
            checklist: components["schemas"]["HealthPart"][];
        };
        /** @description A part of a workspace that people know, and how it stands. */
        HealthPart: {
            /** @enum {string} */
            kind: "Storage" | "Credentials" | "Datalab" | "Session" | "Store";
            /** @description Of a store, its type and name (`cache/hot`). */
            name: string;
            /**
             * @description `problem` where waiting alone won't help.
             * @enum {string}
             */
            state: "ready" | "waiting" | "problem";
            /** @description Since when it is not ready, as far as that is known. */
            since?: string;
        };
        /** @description A Secret that has the name of one of the workspace's but is not proved to be the workspace's: it is never read. */
        SecretClash: {
            secret: string;
            reason: components["schemas"]["SecretClashReason"];
        };
        /**
         * @description Why a Secret does not count as the workspace's: `marked_for_other`, its labels, annotations or owner name another workspace or another tool; `older_than_workspace`, it was there before the workspace; `shared_name`, providers derive its name for another workspace, too; `unexpected_type`, no provider gives its type to credentials.
         * @enum {string}
         */
        SecretClashReason: "marked_for_other" | "older_than_workspace" | "shared_name" | "unexpected_type";
        /** @description `GET /workspaces/NAME`: parts that the caller may not see are empty or left out. */
        WorkspaceView: {
            name: string;
            /** @description Entity tag of the state that this view tells of, as in the header `ETag`, which proxies may rename or drop. Send it as `If-Match`. */
            etag?: string;
            /** @description Its cluster, where the backend serves several. */
            cluster?: string;
            /**
             * @description Another cluster has a workspace of this name as well, which is not served.
             * @enum {boolean}
             */
            clash?: true;
            title?: string;
            description?: string;
            /** @description Whom to ask about it. */
            contact?: string;
            creation_timestamp: string;
            /** @description When deletion began; absent otherwise. */
            deletion_timestamp?: string;
            /** @description The Storage's resourceVersion. */
            version: string;
            status: components["schemas"]["WorkspaceStatus"];
            health: components["schemas"]["DetailedHealth"];
            conditions: components["schemas"]["Condition"][];
            storage: {
                buckets: components["schemas"]["Bucket"][];
                /** @description Where one is set. */
                credentials_rollover?: components["schemas"]["CredentialsRollover"];
                /** @description The pairs of S3 keys that work now by key rotation and the server's clock, the current one first. Only for who may see buckets. */
                active_keys?: components["schemas"]["ActiveKey"][];
                /** @description Where requested, allowed and present. */
                credentials?: components["schemas"]["S3Credentials"];
                /** @description Secrets that have the name of one of the workspace's but are not proved to be its own, so they are never read. Only for platform admins and who may manage buckets. */
                credential_clashes?: components["schemas"]["SecretClash"][];
                bucket_access_requests: components["schemas"]["BucketAccessRequest"][];
                /** @description How many access requests of others and offers of buckets are pending, as `GET …/access` lists them. Only for who may manage buckets. */
                pending_decisions?: number;
            };
            datalab: {
                memberships: components["schemas"]["Membership"][];
                /** @description The Datalab definition is installed. */
                available: boolean;
                /** @description This workspace has a Datalab. */
                present: boolean;
                available_store_types: components["schemas"]["StoreType"][];
                /**
                 * @description The plugin has no right to list definitions, so it isn't known whether the cluster can make stores of the available types. Absent where it is known.
                 * @enum {boolean}
                 */
                store_types_known?: false;
                stores: components["schemas"]["Store"][];
                sessions: components["schemas"]["Session"][];
                max_sessions: number;
                /**
                 * @description Everyone who may open sessions starts a stopped one by opening it. Left out otherwise.
                 * @enum {boolean}
                 */
                opening_starts?: true;
                /** @description False where the Datalab definition has no field `files`, so sessions can't have content. True also where the plugin isn't allowed to read definitions. */
                content_available: boolean;
                session_sign_in?: components["schemas"]["SessionSignIn"];
                /** @description Left out for a caller who may see neither sessions nor stores, and without a Datalab. */
                settings?: components["schemas"]["DatalabSettings"];
                /** @description Where requested and allowed, as far as present. */
                store_credentials: components["schemas"]["StoreCredentials"];
                /**
                 * @description The workspace's Secret has credentials of the container registry. Only for who may see stores.
                 * @enum {boolean}
                 */
                has_registry_credentials?: true;
                /** @description Where requested, allowed and present; the password is hidden. */
                container_registry_credentials?: components["schemas"]["RegistryCredentials"];
            };
            /** @description Absent for callers without VIEW_RESOURCE_USAGE, and where the plugin has no right to read claims. */
            resource_usage?: {
                storage: components["schemas"]["StorageUsage"];
            };
            user: {
                name: string;
                /** @description The caller's role by membership, if any. */
                role?: components["schemas"]["MemberRole"];
                permissions: components["schemas"]["WorkspacePermission"][];
                /** @description The caller may delete the workspace (its owner or a platform admin). */
                may_delete: boolean;
                /**
                 * @description The caller may set quota and security, with MANAGE_STORES, and transfer ownership of workspaces of others, with MANAGE_MEMBERS.
                 * @enum {boolean}
                 */
                platform_admin?: true;
                /**
                 * @description The caller may see the activity record.
                 * @enum {boolean}
                 */
                may_read_activity?: true;
                /** @description Permissions that the caller has only as a platform admin; revealing credentials by one takes a reason. */
                as_platform_admin?: components["schemas"]["WorkspacePermission"][];
            };
        };
        /** @description A pair of S3 keys that works now; several do where key rotation keeps older ones. */
        ActiveKey: {
            /**
             * @description The generation, as providers call it: `202611`, `2026w48` or, without rotation, `1`.
             * @example 202611
             */
            name: string;
            /** @description The workspace's Secret holds this key. */
            current: boolean;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description When the key stops working; absent if it stays valid.
             */
            expires?: string;
        };
        /** @description The S3 keys of a workspace. */
        S3Credentials: {
            bucketname: string;
            access: string;
            secret: string;
            /** @description Empty where neither the Secret nor the configuration names one. */
            endpoint: string;
            /** @description Empty where neither the Secret nor the configuration names one. */
            region: string;
        };
        /** @description Body of `POST /workspaces/NAME/credentials`: what to reveal, one thing at least. */
        RevealCredentials: {
            /** @enum {boolean} */
            s3?: true;
            /** @enum {boolean} */
            registry?: true;
            stores?: {
                type: components["schemas"]["StoreType"];
                name: string;
            }[];
            reason?: components["schemas"]["Reason"];
        };
        /** @description Body of `POST /workspaces/NAME/token`, where there is one. */
        IssueToken: {
            reason?: components["schemas"]["Reason"];
        };
        /**
         * @description Why. Required of platform admins whose own role doesn't give the permission (`user.as_platform_admin` of a view); the activity record shows it to the workspace.
         * @example Ticket 4711, upload fails
         */
        Reason: string;
        /** @description An entry of the activity record of a workspace. */
        ActivityEntry: {
            id: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["ActivityActor"];
            /**
             * @description What was done. There may be more actions in future.
             * @example member.added
             */
            action: components["schemas"]["ActivityAction"] | string;
            /**
             * @description The member, bucket, session… that it is about; absent where it is about the workspace.
             * @example bob
             */
            subject?: string;
            /**
             * @description More about it, by action; never a secret.
             * @example {
             *       "role": "admin"
             *     }
             */
            details?: Record<string, unknown>;
            /** @description Why, in the actor's own words, where one was required. */
            reason?: string;
            outcome: components["schemas"]["ActivityOutcome"];
        };
        /** @description Who did it. */
        ActivityActor: {
            /**
             * @description The entity ref of a user, the subject of a service, the user name of an OIDC token, `schedule` of a task.
             * @example user:default/alice
             */
            ref: string;
            /** @enum {string} */
            kind: "user" | "service" | "oidc" | "schedule";
            /**
             * @description Had no role in the workspace at that moment, and acted as a platform admin.
             * @enum {boolean}
             */
            platform_admin?: true;
        };
        /**
         * @description What the activity record names of what was done. The part before the dot groups actions: `member` stands for all of members.
         * @enum {string}
         */
        ActivityAction: "workspace.created" | "workspace.deleted" | "workspace.repaired" | "ownership.transferred" | "settings.changed" | "member.added" | "member.removed" | "member.left" | "member.role_changed" | "bucket.created" | "bucket.changed" | "bucket.deleted" | "request.created" | "request.withdrawn" | "request.denied" | "request.expired" | "grant.given" | "grant.revoked" | "grant.expired" | "store.created" | "store.deleted" | "session.created" | "session.started" | "session.stopped" | "session.opened" | "session.restarted" | "session.extended" | "session.deleted" | "content.added" | "content.replaced" | "content.removed" | "credentials.revealed" | "token.issued" | "activity.exported";
        /**
         * @description What came of it: `started` where the process ended before it could tell, `refused` where the caller lost the right meanwhile.
         * @enum {string}
         */
        ActivityOutcome: "started" | "succeeded" | "failed" | "refused";
        /** @description What the body named, and nothing else. */
        RevealedCredentials: {
            s3?: components["schemas"]["S3Credentials"];
            registry?: components["schemas"]["RegistryCredentials"];
            stores?: components["schemas"]["StoreCredentials"];
        };
        /** @description Answer of `POST /workspaces/NAME/token`: an access token for this API. */
        IssuedToken: {
            access_token: string;
            /** @example Bearer */
            token_type: string;
            /** @description Seconds. */
            expires_in?: number;
            scope?: string;
        };
        /** @enum {string} */
        StoreType: "database" | "vector" | "cache" | "document";
        Store: {
            name: string;
            type: components["schemas"]["StoreType"];
            storage: string;
            backup_storage?: string;
            creation_timestamp: string;
        };
        /** @description In a view the password is `**********`. */
        RegistryCredentials: {
            username: string;
            password: string;
        };
        /** @description The credentials of stores by type and name; those of databases by the name of their host. */
        StoreCredentials: {
            database?: {
                [key: string]: components["schemas"]["DatabaseCredentials"];
            };
            vector?: {
                [key: string]: components["schemas"]["VectorCredentials"];
            };
            cache?: {
                [key: string]: components["schemas"]["CacheCredentials"];
            };
            document?: {
                [key: string]: components["schemas"]["DocumentCredentials"];
            };
        };
        /** @description What it takes to reach a PostgreSQL host and its databases; what is not known is left out. */
        DatabaseCredentials: {
            host?: string;
            port?: string;
            username?: string;
            password?: string;
            host_external?: string;
            /** @description Names with commas between; only those that are there, where the Secret lists them. */
            databases: string;
            /** @description By name of the database, as the Secret has it or made from its parts. */
            urls: {
                [key: string]: string;
            };
            /** @description Address from outside the cluster by name of the database. */
            external_urls: {
                [key: string]: string;
            };
        };
        /** @description What it takes to reach a Qdrant store; what is not known is left out. */
        VectorCredentials: {
            host?: string;
            port?: string;
            grpc_port?: string;
            url?: string;
            api_key?: string;
            read_api_key?: string;
        };
        /** @description What it takes to reach a Redis store; what is not known is left out. */
        CacheCredentials: {
            host?: string;
            port?: string;
            username?: string;
            database?: string;
            password?: string;
            url?: string;
        };
        /** @description What it takes to reach a MongoDB store; what is not known is left out. */
        DocumentCredentials: {
            host?: string;
            port?: string;
            database?: string;
            auth_source?: string;
            username?: string;
            password?: string;
            uri?: string;
        };
        /** @description One of `status.conditions` of a resource (Crossplane's `Synced` and `Ready`). */
        Condition: {
            /** @enum {string} */
            resource: "Storage" | "Datalab";
            type: string;
            /** @enum {string} */
            status: "True" | "False" | "Unknown";
            reason?: string;
            message?: string;
            last_transition_time?: string;
        };
        /** @description `GET /workspaces/NAME/provisioning`: why what is not ready is not, as far as the caller may see the parts. */
        ProvisioningReport: {
            /** @description Empty where all is ready. */
            parts: components["schemas"]["UnreadyPart"][];
            /** @description The newest first; empty where all is ready. */
            events: components["schemas"]["ProvisioningEvent"][];
            /**
             * @description Kubernetes could not be read completely.
             * @enum {boolean}
             */
            incomplete?: true;
        };
        /** @description A part of a workspace that is not ready. */
        UnreadyPart: {
            /** @description Storage, Datalab, Session, Store (named by type and name), Credentials, Bucket and Secret (which clash with another workspace's), or the kind of a composed object. */
            kind: string;
            name: string;
            /**
             * @description What it is composed for; absent for the workspace's own parts.
             * @enum {string}
             */
            of?: "Storage" | "Datalab";
            /** @description The Object (kubernetes.m.crossplane.io) that manages or observes it. */
            managed_by?: string;
            /** @description The type of the condition that says so, where one does. */
            condition?: string;
            level: components["schemas"]["UnreadyLevel"];
            /** @description A word for the cause: a condition's or a phase, as the provider calls it, or ours where that says nothing. */
            reason?: string;
            /** @description The provider's own words. */
            message?: string;
            since?: string;
            /**
             * @description It has waited for ten minutes without any change.
             * @enum {boolean}
             */
            overdue?: true;
            /** @description Members without an account in Keycloak, which block the provider. */
            members?: string[];
            /** @description Of a part that is being deleted; what blocks the deletion. */
            finalizers?: string[];
        };
        /**
         * @description The state of a part that is not ready: it is being provisioned (`waiting`), something blocks it (`problem`), or it could not be read (`unknown`).
         * @enum {string}
         */
        UnreadyLevel: "waiting" | "problem" | "unknown";
        /** @description What Kubernetes recorded about a Storage or Datalab. */
        ProvisioningEvent: {
            /** @enum {string} */
            kind: "Storage" | "Datalab";
            name: string;
            /** @description `Normal` or `Warning`. */
            type: string;
            reason: string;
            message: string;
            /** @description When it was last seen. */
            at?: string;
            /** @description How often it was seen. */
            count: number;
        };
        Bucket: {
            name: string;
            discoverable: boolean;
            lifecycle_rules: components["schemas"]["LifecycleRule"][];
            title?: string;
            description?: string;
            /** @description Whom to ask about it. */
            contact?: string;
            /** @description Another workspace holds this name too and is the older one. */
            clash?: boolean;
        };
        LifecycleRule: {
            /** @description `*`, or a path or prefix with an optional trailing `*`. */
            target: string;
            /** @enum {string} */
            mode: "Notify" | "Delete";
            /** @description Like `7d`; exactly one of `min_age` and `at` is set. */
            min_age?: string;
            at?: string;
        };
        Membership: {
            member: string;
            role: components["schemas"]["MemberRole"];
            creation_timestamp: string;
        };
        /** @description What the claims of a workspace request. */
        StorageUsage: {
            /** @description The smallest requests.storage of the ResourceQuotas in the workspace's namespace. Providers make none, so it is absent unless the platform does. */
            quota?: string;
            /** @description The sum of the claims. */
            requested: string;
            /** @description Of the quota. */
            remaining?: string;
            persistent_volume_claims: {
                name: string;
                size: string;
            }[];
        };
        Session: components["schemas"]["SessionFacts"] & {
            name: string;
            state: components["schemas"]["SessionState"];
            /** @description Where the session is open, an absolute http(s) address; only once the provider has told it. */
            url?: string;
            ready: boolean;
            /** @description The provider's own word on how far it is: `Pending`, `Running`, `Failed`, … */
            phase?: string;
            /** @description The provider's explanation of the phase. */
            message?: string;
            /**
             * @description Stopped, to be started again once the provider has stopped it. Absent otherwise.
             * @enum {boolean}
             */
            restarting?: true;
            /**
             * Format: date-time
             * @description From when users are warned of the auto-stop.
             */
            warns_at?: string;
            volume?: components["schemas"]["SessionVolume"];
        };
        /**
         * @description What sessions require when they are opened: `credentials`, the workspace's S3 access key and secret key as user name and password; `delegated`, nothing of their own. Providers: `auth.type` of their environment.
         * @enum {string}
         */
        SessionSignIn: "credentials" | "delegated";
        /** @description The volume of the session's home directory, which is deleted with the session. Absent where no such claim is known, and for callers without VIEW_RESOURCE_USAGE. */
        SessionVolume: {
            /** @description Name of the PersistentVolumeClaim in the workspace's namespace. */
            claim: string;
            /** @description What the claim requests, a quantity. */
            size: string;
            /** @description Of the claim, in the words of Kubernetes: Pending, Bound or Lost. */
            phase?: string;
        };
        /**
         * @description Where files of sessions come from.
         * @enum {string}
         */
        ContentType: "git" | "image" | "http";
        /** @description Body of `POST /workspaces/NAME/content`: files that are copied into every session. */
        AddContent: {
            type: components["schemas"]["ContentType"];
            /** @description Of git and http an http(s) address without user name, password, query and fragment; of image the reference of an OCI image. */
            url: string;
            /** @description Branch, tag or commit; required for git, and for nothing else. */
            ref?: string | null;
            /** @description Where the files go, relative to the files of the session. */
            path?: string | null;
            /** @description Patterns of the files to copy; all of them unless given. */
            include_paths?: string[] | null;
            /** @description Patterns of the files to leave out. */
            exclude_paths?: string[] | null;
        };
        /** @description An entry of a Datalab's `spec.files`, as far as the caller may see it. */
        ContentEntry: {
            /** @description Computed from the whole entry: another entry has another id, and a changed one, too. */
            id: string;
            /**
             * @description `custom`: an entry of the Datalab that the API doesn't recognize. The API leaves it as is.
             * @enum {string}
             */
            type: "git" | "image" | "http" | "custom";
            url?: string;
            ref?: string;
            path?: string;
            include_paths?: string[];
            exclude_paths?: string[];
            /** @description Folder of the source that becomes its root. */
            new_root_path?: string;
            /** @description Name of the Secret with the credentials for the source, for those with MANAGE_SESSIONS. The API sets none. */
            secret?: string;
        };
        SessionReady: {
            url: string;
        };
        SessionStarting: {
            /** @enum {string} */
            status: "starting";
            url?: string;
            phase?: string;
            message?: string;
        };
        /** @description How far the index of one resource kind is. */
        WatchStatus: {
            /** @description Where the backend serves several. */
            cluster?: string;
            kind: string;
            /**
             * @description `missing`: the cluster has no such definition; `forbidden`: the plugin may not list it, and does without.
             * @enum {string}
             */
            state: "syncing" | "fresh" | "stale" | "missing" | "forbidden";
            /** @description When the cluster last confirmed what is known. */
            last_confirmed?: string;
            /** @description Why it is not fresh. */
            message?: string;
        };
        /** @description `GET /status`. */
        ServiceStatus: {
            ok: boolean;
            /** @enum {string} */
            status: "ok" | "stale" | "unavailable";
            message?: string;
            storage_crd_present: boolean;
            datalab_crd_present: boolean;
            watches: components["schemas"]["WatchStatus"][];
        };
        /** @description What is wrong with one field of a request. */
        FieldProblem: {
            /** @description Where the field is, from the root of the body: `["add_buckets", 0, "name"]`. */
            path: (string | number)[];
            /** @description What is wrong and what to do, in a sentence. */
            message: string;
        };
        /**
         * @example {
         *       "error": {
         *         "name": "NotFoundError",
         *         "message": "There is no workspace alice-lab"
         *       },
         *       "request": {
         *         "method": "GET",
         *         "url": "/workspaces/alice-lab"
         *       },
         *       "response": {
         *         "statusCode": 404
         *       }
         *     }
         */
        Error: {
            error: {
                name: string;
                message: string;
                fields?: components["schemas"]["FieldProblem"][];
            };
            request?: {
                method?: string;
                url?: string;
            };
            response?: {
                statusCode?: number;
            };
        };
    };
    responses: {
        /** @description The session is ready at this address. */
        SessionReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SessionReady"] | components["schemas"]["DryRun"];
            };
        };
        /** @description The session is starting. */
        SessionStarting: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SessionStarting"];
            };
        };
        /** @description The result of a dry run. */
        DryRun: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DryRun"];
            };
        };
        /** @description The workspace is in another state than `If-Match` names. Nothing was written. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A bearer token. */
        Token: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IssuedToken"];
            };
        };
        /** @description The token issuer, or the workspace's client there, is misconfigured. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body isn't JSON, or the address can't be decoded. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No token, or an invalid one. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller lacks the permission. Also the answer for workspaces that don't exist, to callers who may not know of them. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The workspace or session doesn't exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The state of the workspace doesn't allow the operation; the message says why. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than 1 MB. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body's content type is not application/json. */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Fields are invalid; each problem names its field. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller has sent more writes or reveals than the configuration allows per minute. Nothing was done. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Kubernetes or the token issuer's keys can't be reached right now. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Where the backend serves several clusters; the one configured first by default. */
        cluster: string;
        /** @description Maximum number of items; all by default. */
        limit: number;
        /** @description Where to go on, as `Link` of the page before says it. */
        cursor: string;
        /** @description Only what this actor did, as `actor.ref` of an entry says it. */
        actor: string;
        /**
         * @description Only these actions, or groups of them (`member` for all of members), with commas between; 50 at most.
         * @example member,grant.given
         */
        action: string;
        /** @description Nothing from before this time. A date stands for its first moment in UTC. */
        since: string;
        /** @description Only what is from before this time. A date stands for its first moment in UTC. */
        until: string;
        /** @description Why a platform admin reveals credentials of a workspace in which they have no such right of their own. */
        reason: string;
        /** @example alice-lab */
        workspace: string;
        /**
         * @description Case-insensitive.
         * @example bob
         */
        member: string;
        /** @example alice-lab */
        bucket: string;
        /** @example default */
        session: string;
        /**
         * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
         * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
         */
        ifMatch: string;
        /** @description Validate everything, write nothing, and answer with what would be written. */
        dryRun: boolean;
        /** @description Also list what can be requested, which is every discoverable bucket of other workspaces. */
        discoverable: boolean;
        /** @description Include credentials from the workspace's Secrets. */
        credentials: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description Stands for what people decided about the workspace; for `If-Match`. */
        ETag: string;
        /** @description Seconds until the next attempt. */
        RetryAfter: number;
    };
    pathItems: never;
}
/** @public */
export interface operations {
    probe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, unknown>;
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready to serve. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            /** @description The cluster is unreachable or lacks the Storage definition. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceStatus"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text format of Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                /** @description Maximum number of items; all by default. */
                limit?: components["parameters"]["limit"];
                /** @description Where to go on, as `Link` of the page before says it. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only those whose name, title, owner and buckets together hold each word of this (10 at most), letter case aside. */
                q?: string;
                /** @description Only those in which the caller has this role by membership: any at all (`member`), or none (`none`). */
                role?: components["schemas"]["WorkspaceRoleFilter"];
                /** @description Only those in this state. */
                health?: components["schemas"]["HealthState"];
                /** @description Only those that this member owns, letter case aside. */
                owner?: string;
                /** @description Only those that this person is a member of, letter case aside. */
                member?: string;
                /** @description Only those that list a bucket of this name. */
                bucket?: string;
                /** @description By name (the default), what needs attention first (in the order of `HealthState`), the newest first, or what requests the most storage first. Keep it from page to page. */
                sort?: components["schemas"]["WorkspaceSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list, possibly empty. */
            200: {
                headers: {
                    /** @description The next page, where there is one, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkspace"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Created. */
            201: {
                headers: {
                    /** @description Address of the workspace. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "alice-lab"
                     *     }
                     */
                    "application/json": components["schemas"]["WorkspaceName"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: {
                /** @description Include credentials from the workspace's Secrets. */
                credentials?: components["parameters"]["credentials"];
                /** @description Also list what can be requested, which is every discoverable bucket of other workspaces. */
                discoverable?: components["parameters"]["discoverable"];
            };
            header?: {
                /** @description Why a platform admin reveals credentials of a workspace in which they have no such right of their own. */
                "Workspace-Reason"?: components["parameters"]["reason"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    editWorkspace: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "add_memberships": [
                 *         {
                 *           "member": "bob",
                 *           "role": "admin"
                 *         }
                 *       ],
                 *       "add_buckets": [
                 *         {
                 *           "name": "alice-maps",
                 *           "discoverable": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EditWorkspace"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Written. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceName"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWorkspace: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Alpine maps",
                 *       "credentials_rollover": {
                 *         "interval": "monthly",
                 *         "max_to_keep": 2
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeWorkspace"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Written. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceName"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkWorkspaceName: {
        parameters: {
            query?: {
                /** @description Suggests a short name for this title, which ends at the end of a word. */
                title?: string;
                /** @description The short name as typed; wins over the title. */
                name?: string;
                /** @description Where the backend serves several clusters; the one configured first by default. */
                cluster?: components["parameters"]["cluster"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "short_name": "alpine-maps",
                     *       "name": "alpine-maps",
                     *       "state": "taken",
                     *       "alternative": {
                     *         "short_name": "alpine-maps-alice",
                     *         "name": "alpine-maps-alice"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NameCheck"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCreationOptions: {
        parameters: {
            query?: {
                /** @description Where the backend serves several clusters; the one configured first by default. */
                cluster?: components["parameters"]["cluster"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prefix of names, and whether members and sessions are offered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreationOptions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
        };
    };
    getResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Storage, then the Datalab. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredResource"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    addMember: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member": "bob",
                 *       "role": "user"
                 *     }
                 */
                "application/json": components["schemas"]["AddMember"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Written. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeMembers: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "set": [
                 *         {
                 *           "member": "bob",
                 *           "role": "admin"
                 *         },
                 *         {
                 *           "member": "carol",
                 *           "role": "user"
                 *         }
                 *       ],
                 *       "remove": [
                 *         "dave"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeMembers"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Written; the members of `set`, in its order. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMember: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /**
                 * @description Case-insensitive.
                 * @example bob
                 */
                member: components["parameters"]["member"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    setMemberRole: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /**
                 * @description Case-insensitive.
                 * @example bob
                 */
                member: components["parameters"]["member"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "admin"
                 *     }
                 */
                "application/json": components["schemas"]["SetMemberRole"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Written. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    setOwner: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member": "bob"
                 *     }
                 */
                "application/json": components["schemas"]["SetOwner"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Written; the new owner. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteBucket: {
        parameters: {
            query: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
                /**
                 * @description Confirmation, the full name of the bucket; anything else is rejected (422).
                 * @example alice-lab
                 */
                name: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example alice-lab */
                bucket: components["parameters"]["bucket"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeBucket: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example alice-lab */
                bucket: components["parameters"]["bucket"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "discoverable": true,
                 *       "title": "Maps of the Alps"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeBucket"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Written. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bucket"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteStore: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example database */
                type: components["schemas"]["StoreType"];
                /** @example prod */
                store: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    revealCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "s3": true,
                 *       "stores": [
                 *         {
                 *           "type": "database",
                 *           "name": "prod"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RevealCredentials"];
            };
        };
        responses: {
            /** @description The values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedCredentials"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why a platform admin reveals credentials of a workspace in which they have no such right of their own. */
                "Workspace-Reason"?: components["parameters"]["reason"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "Ticket 4711"
                 *     }
                 */
                "application/json": components["schemas"]["IssueToken"];
            };
        };
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list, possibly empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "gpu",
                 *       "state": "started"
                 *     }
                 */
                "application/json": components["schemas"]["CreateSession"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Created. */
            201: {
                headers: {
                    /** @description Address of the session. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SessionReady"];
            202: components["responses"]["SessionStarting"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSession: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    setSessionState: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "started"
                 *     }
                 */
                "application/json": components["schemas"]["SetSessionState"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Accepted; the provider applies it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    openSession: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SessionReady"];
            202: components["responses"]["SessionStarting"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listActivity: {
        parameters: {
            query?: {
                /** @description Maximum number of items; all by default. */
                limit?: components["parameters"]["limit"];
                /** @description Where to go on, as `Link` of the page before says it. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only what this actor did, as `actor.ref` of an entry says it. */
                actor?: components["parameters"]["actor"];
                /**
                 * @description Only these actions, or groups of them (`member` for all of members), with commas between; 50 at most.
                 * @example member,grant.given
                 */
                action?: components["parameters"]["action"];
                /** @description Nothing from before this time. A date stands for its first moment in UTC. */
                since?: components["parameters"]["since"];
                /** @description Only what is from before this time. A date stands for its first moment in UTC. */
                until?: components["parameters"]["until"];
            };
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, 50 entries unless `limit` says otherwise. */
            200: {
                headers: {
                    /** @description The next page, where there is one, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityEntry"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportActivity: {
        parameters: {
            query?: {
                /** @description Only what this actor did, as `actor.ref` of an entry says it. */
                actor?: components["parameters"]["actor"];
                /**
                 * @description Only these actions, or groups of them (`member` for all of members), with commas between; 50 at most.
                 * @example member,grant.given
                 */
                action?: components["parameters"]["action"];
                /** @description Nothing from before this time. A date stands for its first moment in UTC. */
                since?: components["parameters"]["since"];
                /** @description Only what is from before this time. A date stands for its first moment in UTC. */
                until?: components["parameters"]["until"];
            };
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. An answer that breaks off is not complete. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBuckets: {
        parameters: {
            query?: {
                /** @description Words (10 at most), each of which is in a name, a title or the description. */
                q?: string;
                limit?: number;
                /** @description Where to go on, as `Link` of the page before says it. */
                cursor?: components["parameters"]["cursor"];
                /** @description Leave out the buckets of this workspace. */
                except?: string;
                /** @description Only the buckets of this workspace. */
                owner?: string;
                /** @description Only buckets that one of the caller's workspaces owns or has access to at this moment. */
                accessible?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, possibly empty. */
            200: {
                headers: {
                    /** @description The next page, where there is one, with `rel="next"`. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryBucket"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Unprocessable"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests, each with its `owner`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInboxSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suggestions, each with its `workspace`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offers, each with the `workspace` that may accept it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessOffer"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The four lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessOverview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProvisioning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parts that are not ready, and the newest events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisioningReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    askForBucket: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bucket": "maps",
                 *       "permission": "ReadOnly",
                 *       "reason": "Flood model"
                 *     }
                 */
                "application/json": components["schemas"]["RequestAccess"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Requested. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawRequest: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example alice-lab */
                bucket: components["parameters"]["bucket"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suggestions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    suggest: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "request-access",
                 *       "bucket": "maps",
                 *       "permission": "ReadOnly"
                 *     }
                 */
                "application/json": components["schemas"]["NewSuggestion"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Suggested. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeSuggestion: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of a suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptSuggestion: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of a pending suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "start-session",
                 *       "session": "default"
                 *     }
                 */
                "application/json": components["schemas"]["NewSuggestion"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description The access request, or the session. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedSuggestion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    dismissSuggestion: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of a pending suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreSuggestion: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of a dismissed suggestion. */
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideOnRequest: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example alice-lab */
                bucket: components["parameters"]["bucket"];
                /** @description The requester or receiver; to revoke, also a principal. */
                grantee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permission": "ReadOnly",
                 *       "comment": "Until the report is out"
                 *     }
                 */
                "application/json": components["schemas"]["DecideOnRequest"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Written; the provider applies it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessGrant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeGrant: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example alice-lab */
                bucket: components["parameters"]["bucket"];
                /** @description The requester or receiver; to revoke, also a principal. */
                grantee: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list, possibly empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentEntry"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    addContent: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "git",
                 *       "url": "https://github.com/example/course",
                 *       "ref": "main",
                 *       "path": "course"
                 *     }
                 */
                "application/json": components["schemas"]["AddContent"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceContent: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of the entry. An entry that someone has changed has another. */
                content: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddContent"];
            };
        };
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Changed. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeContent: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @description The `id` of the entry. An entry that someone has changed has another. */
                content: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    restartSession: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description The session is being restarted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    extendSession: {
        parameters: {
            query?: {
                /** @description Validate everything, write nothing, and answer with what would be written. */
                dry_run?: components["parameters"]["dryRun"];
            };
            header?: {
                /**
                 * @description The `ETag` of the workspace's view, or of an earlier write's answer: on another state the write is rejected (412).
                 * @example "9TRXnZdAEhhW3cUtPlJD4g.Bc1qJ6SVXx7ZHNwq5VVtFA"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @example alice-lab */
                workspace: components["parameters"]["workspace"];
                /** @example default */
                session: components["parameters"]["session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DryRun"];
            /** @description Extended. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
}

/**
 * A value in which no member is null. In most bodies the API takes null for nothing, as the recorded one did; nobody needs to
 * send it.
 *
 * @public
 */
export type WithoutNulls<T> = T extends readonly (infer Item)[]
  ? WithoutNulls<Item>[]
  : T extends object
  ? { [Name in keyof T]: WithoutNulls<T[Name]> }
  : Exclude<T, null>;

/** Answer to a write with `dry_run=true`: nothing was stored. @public */
export type DryRun = components['schemas']['DryRun'];

/** A resource before and after a write; without `before` it is created, without `after` deleted. @public */
export type ResourceChange = components['schemas']['ResourceChange'];

/** What is declared of a workspace, fit to be applied elsewhere. What providers keep secret is not in it, nor what addresses of files may hold: user names, passwords and queries. @public */
export type DeclaredResource = components['schemas']['DeclaredResource'];

/** What people decide about a resource. @public */
export type ResourceContent = components['schemas']['ResourceContent'];

/** A member's role in a workspace, as the Datalab holds it: the first of `spec.users` is the owner, `spec.userOverrides[NAME].role` tells admins from users. @public */
export type MemberRole = components['schemas']['MemberRole'];

/** What a caller may see or do in one workspace. @public */
export type WorkspacePermission = components['schemas']['WorkspacePermission'];

/** Which workspaces `GET /workspaces` lists, by the caller's role by membership: one role, any (`member`) or none. @public */
export type WorkspaceRoleFilter = components['schemas']['WorkspaceRoleFilter'];

/** The order of `GET /workspaces`: by name, what needs attention first (in the order of `HealthState`), the newest first, or what requests the most storage first; by name among equals. @public */
export type WorkspaceSort = components['schemas']['WorkspaceSort'];

/** @public */
export type SessionState = components['schemas']['SessionState'];

/** @public */
export type WorkspaceName = components['schemas']['WorkspaceName'];

/** Body of `POST /workspaces`. @public */
export type CreateWorkspace = WithoutNulls<components['schemas']['CreateWorkspace']>;

/** A member and the role to give them. @public */
export type NewMember = components['schemas']['NewMember'];

/** The first bucket; by default it has the workspace's name, and others may find it. @public */
export type FirstBucket = WithoutNulls<components['schemas']['FirstBucket']>;

/** The first session; by default what the configured mode says. With start false, a session that the mode or the name requires is there, stopped. @public */
export type FirstSession = WithoutNulls<components['schemas']['FirstSession']>;

/** Whether a workspace's name is free, as far as is known without asking the cluster. @public */
export type NameCheck = components['schemas']['NameCheck'];

/** What new workspaces may have here. @public */
export type CreationOptions = components['schemas']['CreationOptions'];

/** Body of `PATCH /workspaces/NAME/members`: one write, accepted or rejected as a whole, with a problem at each entry that can't be. @public */
export type ChangeMembers = components['schemas']['ChangeMembers'];

/** Body of `PUT /workspaces/NAME`. @public */
export type EditWorkspace = WithoutNulls<components['schemas']['EditWorkspace']>;

/** One of the workspace itself asks; one of another decides: denied_timestamp wins over grant_timestamp, neither changes nothing. @public */
export type BucketAccessEntry = WithoutNulls<components['schemas']['BucketAccessEntry']>;

/** The permission of a workspace on a bucket of another one; `None` denies access. @public */
export type BucketPermission = components['schemas']['BucketPermission'];

/** A permission that can be requested. @public */
export type WantedPermission = components['schemas']['WantedPermission'];

/** The state of a request. It is `expired` from the moment of `expires_at` on. @public */
export type AccessState = components['schemas']['AccessState'];

/** A request by the workspace, a request by another workspace for a bucket of this one, or a discoverable bucket that could be requested (without any timestamp). @public */
export type BucketAccessRequest = components['schemas']['BucketAccessRequest'];

/** What a grant lacks: the grantee's request, the bucket on the Storage that grants it, or the label `storages.pkg.internal/discoverable` on that Storage. Absent where the grant is in effect. @public */
export type MissingForGrant = components['schemas']['MissingForGrant'];

/** Body of `POST /workspaces/NAME/requests`. @public */
export type RequestAccess = WithoutNulls<components['schemas']['RequestAccess']>;

/** The offer as the accepting user saw it. @public */
export type SeenOffer = WithoutNulls<components['schemas']['SeenOffer']>;

/** The request as the deciding user saw it. @public */
export type SeenRequest = WithoutNulls<components['schemas']['SeenRequest']>;

/** Body of `PUT /workspaces/NAME/grants/BUCKET/GRANTEE`. @public */
export type DecideOnRequest = WithoutNulls<components['schemas']['DecideOnRequest']>;

/** `GET /workspaces/NAME/access`. @public */
export type AccessOverview = components['schemas']['AccessOverview'];

/** A grant that a workspace has not requested. It takes effect once it is accepted, by a request. @public */
export type AccessOffer = components['schemas']['AccessOffer'];

/** A workspace as another one knows it. What it has not, or the caller may not know, is absent. @public */
export type WorkspaceIntroduction = components['schemas']['WorkspaceIntroduction'];

/** A request as its two sides see it. To the owner of the bucket, the requester introduces itself: with its title, owner and contact. @public */
export type AccessRequest = components['schemas']['AccessRequest'];

/** A decision of the workspace on one of its buckets. @public */
export type AccessGrant = components['schemas']['AccessGrant'];

/** A discoverable bucket: a row of `GET /buckets`. @public */
export type DirectoryBucket = components['schemas']['DirectoryBucket'];

/** How access to a bucket stands for one of the caller's workspaces. @public */
export type DirectoryAccess = components['schemas']['DirectoryAccess'];

/** What a member suggests to those who may do it; to accept it, what is to be done: about the same bucket or session. @public */
export type NewSuggestion = components['schemas']['NewSuggestion'];

/** @public */
export type SuggestRequest = components['schemas']['SuggestRequest'];

/** @public */
export type SuggestStart = components['schemas']['SuggestStart'];

/** A suggestion, pending or dismissed: a row of `GET /workspaces/NAME/suggestions` and `GET /inbox/suggestions`. @public */
export type Suggestion = components['schemas']['Suggestion'];

/** What accepting a suggestion has brought about. @public */
export type AcceptedSuggestion = components['schemas']['AcceptedSuggestion'];

/** A store to add. @public */
export type NewStore = WithoutNulls<components['schemas']['NewStore']>;

/** @public */
export type NewMembership = WithoutNulls<components['schemas']['NewMembership']>;

/** Body of `PATCH /workspaces/NAME`: what is left out stays, what is null goes back to the default, at every depth. Blank texts go, too. @public */
export type ChangeWorkspace = components['schemas']['ChangeWorkspace'];

/** How often new keys are made, and how many old ones stay valid. @public */
export type CredentialsRollover = components['schemas']['CredentialsRollover'];

/** What sessions may use; what is left out is up to the provider. @public */
export type QuotaSettings = components['schemas']['QuotaSettings'];

/** How far sessions are confined; what is left out is up to the provider. @public */
export type SecuritySettings = components['schemas']['SecuritySettings'];

/** The container registry of a workspace. @public */
export type RegistrySettings = components['schemas']['RegistrySettings'];

/** The settings of a workspace's Datalab. @public */
export type DatalabSettings = components['schemas']['DatalabSettings'];

/** Body of `PATCH /workspaces/NAME/members/M`. @public */
export type AddMember = components['schemas']['AddMember'];

/** A new role for who is a member. @public */
export type SetMemberRole = components['schemas']['SetMemberRole'];

/** Body of `PUT /workspaces/NAME/owner`. @public */
export type SetOwner = components['schemas']['SetOwner'];

/** @public */
export type NewBucket = WithoutNulls<components['schemas']['NewBucket']>;

/** Exactly one of min_age and at. @public */
export type NewLifecycleRule = WithoutNulls<components['schemas']['NewLifecycleRule']>;

/** Body of `PATCH /workspaces/NAME/buckets/B`: what is left out stays, a null or blank text is taken away. @public */
export type ChangeBucket = components['schemas']['ChangeBucket'];

/** Exactly one of min_age and at. @public */
export type SetLifecycleRule = components['schemas']['SetLifecycleRule'];

/** Body of `POST /workspaces/NAME/sessions`. @public */
export type CreateSession = WithoutNulls<components['schemas']['CreateSession']>;

/** @public */
export type SetSessionState = components['schemas']['SetSessionState'];

/** What is known of a session's times and volume, each absent where it isn't. @public */
export type SessionFacts = components['schemas']['SessionFacts'];

/** A started session in a list of workspaces. @public */
export type SessionLink = components['schemas']['SessionLink'];

/** A row of `GET /workspaces`. @public */
export type WorkspaceSummary = components['schemas']['WorkspaceSummary'];

/** `ready` once there are both S3 keys, an endpoint and a bucket, whatever else is wrong. How a workspace is, `health` says. @public */
export type WorkspaceStatus = components['schemas']['WorkspaceStatus'];

/** The first that fits of: being deleted (`deleting`); Crossplane's reconciliation is paused (`paused`); something is in the way of a part, or a part has waited for ten minutes without any change (`needs_attention`); nobody owns it (`no_owner`); a part isn't there yet (`setting_up`); `ready`. What the caller may not see counts for nothing. @public */
export type HealthState = components['schemas']['HealthState'];

/** How a workspace is, as far as its caller may see the parts: what they may not see counts for nothing. @public */
export type WorkspaceHealth = components['schemas']['WorkspaceHealth'];

/** The part that the state of health comes from, as `GET …/provisioning` tells of it, in short. @public */
export type HealthCause = components['schemas']['HealthCause'];

/** The health in a view, with each of the parts it is made of. @public */
export type DetailedHealth = components['schemas']['DetailedHealth'];

/** A part of a workspace that people know, and how it stands. @public */
export type HealthPart = components['schemas']['HealthPart'];

/** A Secret that has the name of one of the workspace's but is not proved to be the workspace's: it is never read. @public */
export type SecretClash = components['schemas']['SecretClash'];

/** Why a Secret does not count as the workspace's: `marked_for_other`, its labels, annotations or owner name another workspace or another tool; `older_than_workspace`, it was there before the workspace; `shared_name`, providers derive its name for another workspace, too; `unexpected_type`, no provider gives its type to credentials. @public */
export type SecretClashReason = components['schemas']['SecretClashReason'];

/** `GET /workspaces/NAME`: parts that the caller may not see are empty or left out. @public */
export type WorkspaceView = components['schemas']['WorkspaceView'];

/** A pair of S3 keys that works now; several do where key rotation keeps older ones. @public */
export type ActiveKey = components['schemas']['ActiveKey'];

/** The S3 keys of a workspace. @public */
export type S3Credentials = components['schemas']['S3Credentials'];

/** Body of `POST /workspaces/NAME/credentials`: what to reveal, one thing at least. @public */
export type RevealCredentials = components['schemas']['RevealCredentials'];

/** Body of `POST /workspaces/NAME/token`, where there is one. @public */
export type IssueToken = components['schemas']['IssueToken'];

/** Why. Required of platform admins whose own role doesn't give the permission (`user.as_platform_admin` of a view); the activity record shows it to the workspace. @public */
export type Reason = components['schemas']['Reason'];

/** An entry of the activity record of a workspace. @public */
export type ActivityEntry = components['schemas']['ActivityEntry'];

/** Who did it. @public */
export type ActivityActor = components['schemas']['ActivityActor'];

/** What the activity record names of what was done. The part before the dot groups actions: `member` stands for all of members. @public */
export type ActivityAction = components['schemas']['ActivityAction'];

/** What came of it: `started` where the process ended before it could tell, `refused` where the caller lost the right meanwhile. @public */
export type ActivityOutcome = components['schemas']['ActivityOutcome'];

/** What the body named, and nothing else. @public */
export type RevealedCredentials = components['schemas']['RevealedCredentials'];

/** Answer of `POST /workspaces/NAME/token`: an access token for this API. @public */
export type IssuedToken = components['schemas']['IssuedToken'];

/** @public */
export type StoreType = components['schemas']['StoreType'];

/** @public */
export type Store = components['schemas']['Store'];

/** In a view the password is `**********`. @public */
export type RegistryCredentials = components['schemas']['RegistryCredentials'];

/** The credentials of stores by type and name; those of databases by the name of their host. @public */
export type StoreCredentials = components['schemas']['StoreCredentials'];

/** What it takes to reach a PostgreSQL host and its databases; what is not known is left out. @public */
export type DatabaseCredentials = components['schemas']['DatabaseCredentials'];

/** What it takes to reach a Qdrant store; what is not known is left out. @public */
export type VectorCredentials = components['schemas']['VectorCredentials'];

/** What it takes to reach a Redis store; what is not known is left out. @public */
export type CacheCredentials = components['schemas']['CacheCredentials'];

/** What it takes to reach a MongoDB store; what is not known is left out. @public */
export type DocumentCredentials = components['schemas']['DocumentCredentials'];

/** One of `status.conditions` of a resource (Crossplane's `Synced` and `Ready`). @public */
export type Condition = components['schemas']['Condition'];

/** `GET /workspaces/NAME/provisioning`: why what is not ready is not, as far as the caller may see the parts. @public */
export type ProvisioningReport = components['schemas']['ProvisioningReport'];

/** A part of a workspace that is not ready. @public */
export type UnreadyPart = components['schemas']['UnreadyPart'];

/** The state of a part that is not ready: it is being provisioned (`waiting`), something blocks it (`problem`), or it could not be read (`unknown`). @public */
export type UnreadyLevel = components['schemas']['UnreadyLevel'];

/** What Kubernetes recorded about a Storage or Datalab. @public */
export type ProvisioningEvent = components['schemas']['ProvisioningEvent'];

/** @public */
export type Bucket = components['schemas']['Bucket'];

/** @public */
export type LifecycleRule = components['schemas']['LifecycleRule'];

/** @public */
export type Membership = components['schemas']['Membership'];

/** What the claims of a workspace request. @public */
export type StorageUsage = components['schemas']['StorageUsage'];

/** @public */
export type Session = components['schemas']['Session'];

/** What sessions require when they are opened: `credentials`, the workspace's S3 access key and secret key as user name and password; `delegated`, nothing of their own. Providers: `auth.type` of their environment. @public */
export type SessionSignIn = components['schemas']['SessionSignIn'];

/** The volume of the session's home directory, which is deleted with the session. Absent where no such claim is known, and for callers without VIEW_RESOURCE_USAGE. @public */
export type SessionVolume = components['schemas']['SessionVolume'];

/** Where files of sessions come from. @public */
export type ContentType = components['schemas']['ContentType'];

/** Body of `POST /workspaces/NAME/content`: files that are copied into every session. @public */
export type AddContent = WithoutNulls<components['schemas']['AddContent']>;

/** An entry of a Datalab's `spec.files`, as far as the caller may see it. @public */
export type ContentEntry = components['schemas']['ContentEntry'];

/** @public */
export type SessionReady = components['schemas']['SessionReady'];

/** @public */
export type SessionStarting = components['schemas']['SessionStarting'];

/** How far the index of one resource kind is. @public */
export type WatchStatus = components['schemas']['WatchStatus'];

/** `GET /status`. @public */
export type ServiceStatus = components['schemas']['ServiceStatus'];

/** What is wrong with one field of a request. @public */
export type FieldProblem = components['schemas']['FieldProblem'];

/** Each `MemberRole`. @public */
export const MEMBER_ROLES: readonly MemberRole[] = ["owner","admin","user"];

/** Each `WorkspacePermission`. @public */
export const ALL_PERMISSIONS: readonly WorkspacePermission[] = ["VIEW_BUCKETS","VIEW_BUCKET_CREDENTIALS","VIEW_MEMBERS","VIEW_STORES","VIEW_SESSIONS","VIEW_RESOURCE_USAGE","MANAGE_BUCKETS","MANAGE_MEMBERS","MANAGE_STORES","MANAGE_SESSIONS","ISSUE_TOKENS"];

/** Each `WorkspaceRoleFilter`. @public */
export const WORKSPACE_ROLE_FILTERS: readonly WorkspaceRoleFilter[] = ["owner","admin","user","member","none"];

/** Each `WorkspaceSort`. @public */
export const WORKSPACE_SORTS: readonly WorkspaceSort[] = ["name","health","created","storage"];

/** Each `BucketPermission`. @public */
export const BUCKET_PERMISSIONS: readonly BucketPermission[] = ["ReadWrite","ReadOnly","WriteOnly","None"];

/** Each `HealthState`. @public */
export const HEALTH_STATES: readonly HealthState[] = ["needs_attention","no_owner","paused","deleting","setting_up","ready"];

/** Each `StoreType`. @public */
export const STORE_TYPES: readonly StoreType[] = ["database","vector","cache","document"];

/** The fields of `CredentialsRollover`: their type, or their values. @public */
export const ROLLOVER_FIELDS = {"interval":["daily","weekly","monthly","quarterly","yearly","none"],"max_to_keep":"integer"} as const;

/** The fields of `QuotaSettings`: their type, or their values. @public */
export const QUOTA_FIELDS = {"memory":"string","storage":"string","budget":["small","medium","large","x-large","xx-large","xxx-large"]} as const;

/** The fields of `SecuritySettings`: their type, or their values. @public */
export const SECURITY_FIELDS = {"policy":["restricted","baseline","privileged"],"kubernetes_access":"boolean","kubernetes_role":["view","edit","admin"],"external_egress":"boolean"} as const;

/** The fields of `RegistrySettings`: their type, or their values. @public */
export const REGISTRY_FIELDS = {"enabled":"boolean","storage":"string"} as const;

/** Each operation, by its method and path. @public */
export interface Routes {
  'GET /probe': operations['probe'];
  'GET /status': operations['getStatus'];
  'GET /metrics': operations['getMetrics'];
  'GET /openapi.json': operations['getOpenapi'];
  'GET /workspaces': operations['listWorkspaces'];
  'POST /workspaces': operations['createWorkspace'];
  'GET /workspaces/{workspace}': operations['getWorkspace'];
  'PUT /workspaces/{workspace}': operations['editWorkspace'];
  'PATCH /workspaces/{workspace}': operations['changeWorkspace'];
  'DELETE /workspaces/{workspace}': operations['deleteWorkspace'];
  'GET /workspace-names/check': operations['checkWorkspaceName'];
  'GET /workspace-options': operations['getCreationOptions'];
  'GET /workspaces/{workspace}/resources': operations['getResources'];
  'PATCH /workspaces/{workspace}/members': operations['changeMembers'];
  'POST /workspaces/{workspace}/members': operations['addMember'];
  'PATCH /workspaces/{workspace}/members/{member}': operations['setMemberRole'];
  'DELETE /workspaces/{workspace}/members/{member}': operations['removeMember'];
  'PUT /workspaces/{workspace}/owner': operations['setOwner'];
  'PATCH /workspaces/{workspace}/buckets/{bucket}': operations['changeBucket'];
  'DELETE /workspaces/{workspace}/buckets/{bucket}': operations['deleteBucket'];
  'DELETE /workspaces/{workspace}/stores/{type}/{store}': operations['deleteStore'];
  'POST /workspaces/{workspace}/credentials': operations['revealCredentials'];
  'GET /workspaces/{workspace}/token': operations['getToken'];
  'POST /workspaces/{workspace}/token': operations['issueToken'];
  'GET /workspaces/{workspace}/sessions': operations['listSessions'];
  'POST /workspaces/{workspace}/sessions': operations['createSession'];
  'GET /workspaces/{workspace}/sessions/{session}': operations['getSession'];
  'PATCH /workspaces/{workspace}/sessions/{session}': operations['setSessionState'];
  'DELETE /workspaces/{workspace}/sessions/{session}': operations['deleteSession'];
  'POST /workspaces/{workspace}/sessions/{session}/open': operations['openSession'];
  'GET /workspaces/{workspace}/activity': operations['listActivity'];
  'GET /workspaces/{workspace}/activity/export': operations['exportActivity'];
  'GET /buckets': operations['listBuckets'];
  'GET /inbox': operations['listInbox'];
  'GET /inbox/suggestions': operations['listInboxSuggestions'];
  'GET /inbox/offers': operations['listOffers'];
  'GET /workspaces/{workspace}/access': operations['getAccess'];
  'GET /workspaces/{workspace}/provisioning': operations['getProvisioning'];
  'POST /workspaces/{workspace}/requests': operations['askForBucket'];
  'DELETE /workspaces/{workspace}/requests/{bucket}': operations['withdrawRequest'];
  'GET /workspaces/{workspace}/suggestions': operations['listSuggestions'];
  'POST /workspaces/{workspace}/suggestions': operations['suggest'];
  'DELETE /workspaces/{workspace}/suggestions/{suggestion}': operations['removeSuggestion'];
  'POST /workspaces/{workspace}/suggestions/{suggestion}/accept': operations['acceptSuggestion'];
  'POST /workspaces/{workspace}/suggestions/{suggestion}/dismiss': operations['dismissSuggestion'];
  'POST /workspaces/{workspace}/suggestions/{suggestion}/restore': operations['restoreSuggestion'];
  'PUT /workspaces/{workspace}/grants/{bucket}/{grantee}': operations['decideOnRequest'];
  'DELETE /workspaces/{workspace}/grants/{bucket}/{grantee}': operations['revokeGrant'];
  'GET /workspaces/{workspace}/content': operations['listContent'];
  'POST /workspaces/{workspace}/content': operations['addContent'];
  'PUT /workspaces/{workspace}/content/{content}': operations['replaceContent'];
  'DELETE /workspaces/{workspace}/content/{content}': operations['removeContent'];
  'POST /workspaces/{workspace}/sessions/{session}/restart': operations['restartSession'];
  'POST /workspaces/{workspace}/sessions/{session}/extend': operations['extendSession'];
}
