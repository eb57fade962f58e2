/** Made-up values, the same for the curls of the brief and for the clients. */
export const environment: Record<string, string> = {
  DRIFT_ACCESS_TOKEN: "drift-access-token-made-up",
  DRIFT_CLIENT_ID: "drift-client-id",
  DRIFT_CLIENT_SECRET: "drift-client-secret-made-up",
  AUTH_CODE: "drift-auth-code",
  CRISP_IDENTIFIER: "3b6f2c1e-0000-4000-8000-000000000001",
  CRISP_KEY: "crisp-key-made-up",
  WEBSITE_ID: "8c842203-0000-4000-8000-000000000001",
  SESSION_ID: "session_00000000-0000-4000-8000-000000000002",
  PEOPLE_ID: "c5a1f0f2-0000-4000-8000-000000000003",
  FRONT_API_TOKEN: "front-api-token-made-up",
};

/** A value of the environment, which must be there. */
export function env(name: string): string {
  const value = environment[name];
  if (value === undefined) throw new Error(`The brief uses $${name}, and no value is set for it.`);
  return value;
}
