export interface Platform {
  readonly port: number;
  /** The host names that it answers to. */
  readonly hosts: string[];
  /** For `--host-resolver-rules`: these hosts are the platform, and no other name is even looked up. */
  readonly resolverRules: string;
  /** Presses of 暂存 and 确认提交 that reached the server. */
  counters(): { save: number; submit: number };
  /** Host and path of every request, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Starts the practice platform on a free port of 127.0.0.1; builds its pages first when they are stale. */
export function startPlatform(): Promise<Platform>;
