import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTool } from "./referees/process.ts";

/** Where openssl is; `undefined` when it is missing, with one line that says so. @throws when it is missing under CI */
export const findOpenssl = (): string | undefined => findTool("openssl");

const openssl = (args: readonly string[], input?: Uint8Array): Buffer =>
  execFileSync(findOpenssl() ?? "openssl", args, { input, maxBuffer: 1 << 26, stdio: ["pipe", "pipe", "inherit"] });

/** The HMAC that the openssl command computes. */
export const opensslHmac = (hash: "SHA-1" | "SHA-256", key: string | Uint8Array, signed: Uint8Array): Buffer => {
  const hexKey = Buffer.from(key as Uint8Array).toString("hex");
  const digest = hash === "SHA-1" ? "-sha1" : "-sha256";
  return openssl(["dgst", digest, "-mac", "HMAC", "-macopt", `hexkey:${hexKey}`, "-binary"], signed);
};

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** The Ed25519 signature and the public key that the openssl command makes of a private key of 32 bytes. */
export function opensslEd25519(key: Uint8Array, signed: Uint8Array): { signature: Buffer; publicKey: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "openssl-"));
  try {
    const [keyFile, bodyFile] = [join(folder, "key.der"), join(folder, "body")];
    writeFileSync(keyFile, Buffer.concat([PKCS8, key]));
    writeFileSync(bodyFile, signed);
    const from = ["-keyform", "DER", "-inkey", keyFile];
    return {
      signature: openssl(["pkeyutl", "-sign", "-rawin", "-in", bodyFile, ...from]),
      publicKey: openssl(["pkey", "-inform", "DER", "-in", keyFile, "-pubout", "-outform", "DER"]).subarray(-32),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
