import { bulkSummary, type Model, type ResourceModel, sentence } from "@carillon/generator";

/** What the search finds: a place on a page. */
export interface Place {
  readonly anchor: string;
  /** From the page down to the place. The last one is its own. */
  readonly titles: readonly string[];
  readonly text: string;
}

/** The places of a vendor's reference by their pages: an operation is found by its name, its endpoint and its sentence. */
export const placesOf = (model: Model): [page: string, places: Place[]][] =>
  model.resources.map((resource) => [`api/${model.slug}/${resource.file}.md`, placesOn(model, resource)]);

function placesOn(model: Model, { name, description, operations, aliases }: ResourceModel): Place[] {
  const page = `${model.title} ${name}`;
  return [
    { anchor: "", titles: [page], text: description ?? page },
    ...operations.flatMap((operation): Place[] => {
      const { id, method, path, summary, bulk } = operation;
      const place = (own: string, anchor: string, text: string): Place => ({ anchor, titles: [page, own], text });
      return [
        place(`${id} ${method} ${path}`, operation.name, sentence(summary)),
        ...(bulk ? [place(`${operation.resource}.${bulk.name}`, bulk.name, bulkSummary(operation))] : []),
      ];
    }),
    ...aliases.map(({ name: old, target }) => ({
      anchor: old,
      titles: [page, `${name}.${old}`],
      text: `Renamed to ${target.id}.`,
    })),
  ];
}
