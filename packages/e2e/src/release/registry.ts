import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** What a registry says of a package, as far as these tests read it. */
export interface Packument {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, PublishedManifest>>;
}

export interface PublishedManifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly dist: { readonly tarball: string };
}

/** A registry of our own on this machine. It asks no other, so that what it lacks is missing for all. */
export interface Registry {
  readonly url: string;
  /** Environment that makes npm and pnpm use it: a home without the settings, caches and credentials of the machine. */
  readonly env: Readonly<Record<string, string>>;
  /** `undefined` for a package that was never published. */
  packument(name: string): Promise<Packument | undefined>;
  /** The published file. Fails when there is no such version. */
  tarball(name: string, version: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** @param folder where it keeps what is published; made when it is missing */
export async function startRegistry(folder: string): Promise<Registry> {
  await mkdir(folder, { recursive: true });
  const server: Server = await runServer({
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$all" } },
    publish: { allow_offline: true },
    max_body_size: "50mb",
    web: { enable: false },
    log: { type: "stdout", level: "fatal" },
    // biome-ignore lint/suspicious/noExplicitAny: its types ask for every setting that has a default.
  } as any);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;

  // Clients want a credential before they publish; this registry takes any.
  await writeFile(join(folder, ".npmrc"), `registry=${url}\n//127.0.0.1:${port}/:_authToken=none\n`);
  const packument = async (name: string): Promise<Packument | undefined> => {
    const response = await fetch(url + name.replace("/", "%2f"));
    return response.ok ? ((await response.json()) as Packument) : undefined;
  };
  return {
    url,
    env: { HOME: folder, PATH: process.env.PATH ?? "", CI: "true" },
    packument,
    tarball: async (name, version) => {
      const known = (await packument(name))?.versions[version];
      if (!known) throw new Error(`${name}@${version} was never published`);
      const response = await fetch(known.dist.tarball);
      if (!response.ok) throw new Error(`${known.dist.tarball} is answered by ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
