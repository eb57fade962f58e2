import { METHODS, type OperationObject, type Spec } from "./spec.ts";

export interface Route {
  readonly method: string;
  readonly template: string;
  readonly host: string;
  readonly operation: OperationObject;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export interface Match {
  readonly route: Route;
  readonly path: Record<string, string>;
}

/** Routes of a spec, those with fewer parameters first, so that `/search` wins over `/{id}`. */
export function routesOf(spec: Spec): Route[] {
  const defaultHost = Object.keys(spec["x-sdk"].hosts)[0] ?? "";
  const routes = Object.entries(spec.paths).flatMap(([template, item]) =>
    METHODS.filter((method) => item[method]).map((method): Route => {
      const own = item[method] as OperationObject;
      const shared = (item.parameters ?? []) as NonNullable<OperationObject["parameters"]>;
      const operation = { ...own, parameters: [...shared, ...(own.parameters ?? [])] };
      const names: string[] = [];
      const source = template
        .replace(/\/$/, "")
        .split(/(\{[^{}]+\})/)
        .map((part) => {
          if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
          names.push(part.slice(1, -1));
          return "([^/]+)";
        })
        .join("");
      const host = own["x-sdk"]?.host ?? defaultHost;
      return { method: method.toUpperCase(), template, host, operation, pattern: new RegExp(`^${source}/?$`), names };
    }),
  );
  return routes.sort((a, b) => a.names.length - b.names.length || (a.template < b.template ? -1 : 1));
}

/** The operation that a request means; `allowed` names the methods that the path has, when the method is wrong. */
export function findRoute(
  routes: readonly Route[],
  host: string,
  method: string,
  path: string,
): Match | { allowed: string[] } {
  const here = routes.filter((route) => route.host === host);
  for (const route of here) {
    if (route.method !== method) continue;
    const found = route.pattern.exec(path);
    if (found) {
      return {
        route,
        path: Object.fromEntries(route.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")])),
      };
    }
  }
  return { allowed: here.filter((route) => route.pattern.test(path)).map((route) => route.method) };
}
