/** A change of a hand-written declaration, and what its users notice. */
export interface Row {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** `level subject text` of each change. */
  readonly tells: readonly string[];
}

export const signatures: readonly Row[] = [
  {
    what: "an optional parameter more",
    before: "declare function f(a: string): void;",
    after: "declare function f(a: string, b?: number): void;",
    tells: ["minor f takes more"],
  },
  {
    what: "a rest parameter more",
    before: "declare function f(a: string): void;",
    after: "declare function f(a: string, ...b: number[]): void;",
    tells: ["minor f takes more"],
  },
  {
    what: "a required parameter more",
    before: "declare function f(a: string): void;",
    after: "declare function f(a: string, b: number): void;",
    tells: [
      "major f is `declare function f(a: string, b: number): void`, and was `declare function f(a: string): void`",
    ],
  },
  {
    what: "a parameter less",
    before: "declare function f(a: string, b?: number): void;",
    after: "declare function f(a: string): void;",
    tells: [
      "major f is `declare function f(a: string): void`, and was `declare function f(a: string, b?: number): void`",
    ],
  },
  {
    what: "a parameter that becomes optional",
    before: "declare function f(a: string): void;",
    after: "declare function f(a?: string): void;",
    tells: ["minor f takes more"],
  },
  {
    what: "a parameter that becomes required",
    before: "declare function f(a?: string): void;",
    after: "declare function f(a: string): void;",
    tells: ["major f is `declare function f(a: string): void`, and was `declare function f(a?: string): void`"],
  },
  {
    what: "a parameter that becomes a list of them",
    before: "declare function f(a: string): void;",
    after: "declare function f(...a: string): void;",
    tells: ["major f is `declare function f(...a: string): void`, and was `declare function f(a: string): void`"],
  },
  {
    what: "a parameter of another type",
    before: "declare function f(a: string): void;",
    after: "declare function f(a: number): void;",
    tells: ["major f is `declare function f(a: number): void`, and was `declare function f(a: string): void`"],
  },
  {
    what: "a parameter with another name",
    before: "declare function f(a: string): void;",
    after: "declare function f(text: string): void;",
    tells: [],
  },
  {
    what: "another result",
    before: "declare function f(): string;",
    after: "declare function f(): string | undefined;",
    tells: ["major f is `declare function f(): string | undefined`, and was `declare function f(): string`"],
  },
  {
    what: "another type parameter",
    before: "declare function f<T>(a: T): T;",
    after: "declare function f<T extends object>(a: T): T;",
    tells: ["major f is `declare function f<T extends object>(a: T): T`, and was `declare function f<T>(a: T): T`"],
  },
  {
    what: "an overload more",
    before: "declare function f(a: string): string;",
    after: "declare function f(a: string): string;\ndeclare function f(a: number): number;",
    tells: ["minor f has an overload more"],
  },
  {
    what: "an overload less",
    before: "declare function f(a: string): string;\ndeclare function f(a: number): number;",
    after: "declare function f(a: string): string;",
    tells: [
      "major f is `declare function f(a: string): string`, and was `declare function f(a: string): string declare function f(a: number): number`",
    ],
  },
  {
    what: "overloads in another order",
    before: "declare function f(a: 1): 1;\ndeclare function f(a: number): 2;",
    after: "declare function f(a: number): 2;\ndeclare function f(a: 1): 1;",
    tells: [
      "major f is `declare function f(a: number): 2 declare function f(a: 1): 1`, and was `declare function f(a: 1): 1 declare function f(a: number): 2`",
    ],
  },
  {
    what: "an optional parameter of a constant that is called",
    before: "declare const f: (a: string) => void;",
    after: "declare const f: (a: string, b?: number) => void;",
    tells: ["minor f takes more"],
  },
  {
    what: "a function that becomes a constant",
    before: "declare function f(a: string): void;",
    after: "declare const f: (a: string) => void;",
    tells: ["major f is a value, and was a function"],
  },
];

export const members: readonly Row[] = [
  {
    what: "an optional member more",
    before: "interface A { a: string }",
    after: "interface A { a: string; b?: number }",
    tells: ["minor A.b is new"],
  },
  {
    what: "a required member more",
    before: "interface A { a: string }",
    after: "interface A { a: string; b: number }",
    tells: ["major A.b is new and required"],
  },
  {
    what: "a member less",
    before: "interface A { a: string; b?: number }",
    after: "interface A { a: string }",
    tells: ["major A.b is gone"],
  },
  {
    what: "a member that may be missing now",
    before: "interface A { a: string }",
    after: "interface A { a?: string }",
    tells: ["major A.a is `a?: string`, and was `a: string`"],
  },
  {
    what: "a member that may not be missing now",
    before: "interface A { a?: string }",
    after: "interface A { a: string }",
    tells: ["major A.a is `a: string`, and was `a?: string`"],
  },
  {
    what: "a member of a wider type, which only those can take who make it",
    before: "interface A { a: string }",
    after: "interface A { a: string | number }",
    tells: ["major A.a is `a: string | number`, and was `a: string`"],
  },
  {
    what: "a member that cannot be set any more",
    before: "interface A { a: string }",
    after: "interface A { readonly a: string }",
    tells: ["major A.a is `readonly a: string`, and was `a: string`"],
  },
  {
    what: "a member that can be set",
    before: "interface A { readonly a: string }",
    after: "interface A { a: string }",
    tells: ["minor A.a can be set"],
  },
  {
    what: "members in another order, laid out in another way",
    before: "interface A { a: string; b(c: { d: 1 }): void }",
    after: "interface A {\n  b(\n    c: {\n      d: 1;\n    },\n  ): void;\n  a: string;\n}",
    tells: [],
  },
  {
    what: "a union in another order",
    before: 'interface A { a: "x" | "y" | { b: 1 | 2 } }',
    after: 'interface A { a:\n  | { b: 2 | 1 }\n  | "y"\n  | "x" }',
    tells: [],
  },
  {
    what: "a method that takes more",
    before: "interface A { f(a: string): void }",
    after: "interface A { f(a: string, b?: number): void }",
    tells: ["minor A.f takes more"],
  },
  {
    what: "a method that may be missing",
    before: "interface A { f(): void }",
    after: "interface A { f?(): void }",
    tells: ["major A.f is `f?(): void`, and was `f(): void`"],
  },
  {
    what: "a way to call it more",
    before: "interface A { (a: string): void }",
    after: "interface A { (a: string): void; (a: number): void }",
    tells: ["minor A.() has an overload more"],
  },
  {
    what: "another index",
    before: "interface A { [key: string]: string }",
    after: "interface A { [key: string]: number }",
    tells: ["major A.[key] is `[key: string]: number`, and was `[key: string]: string`"],
  },
  {
    what: "an optional member of an object type",
    before: "type A = { a: string }",
    after: "type A = { a: string; b?: number }",
    tells: ["minor A.b is new"],
  },
  {
    what: "another interface that is extended",
    before: "interface A extends B { a: string }",
    after: "interface A extends C { a: string }",
    tells: ["major A is `interface A extends C`, and was `interface A extends B`"],
  },
  {
    what: "a type parameter",
    before: "interface A<T> { a: T }",
    after: "interface A<T, U> { a: T }",
    tells: ["major A is `interface A<T, U>`, and was `interface A<T>`"],
  },
  {
    what: "a member with the name of one that every object has",
    before: "interface A { a: string }",
    after: "interface A { a: string; toString?(): string }",
    tells: ["minor A.toString is new"],
  },
];

export const others: readonly Row[] = [
  {
    what: "a method of a class",
    before: "declare class A { a(): void }",
    after: "declare class A { a(): void; b(): void }",
    tells: ["minor A.b is new"],
  },
  {
    what: "an abstract method of a class",
    before: "declare abstract class A { a(): void }",
    after: "declare abstract class A { a(): void; abstract b(): void }",
    tells: ["major A.b is new and required"],
  },
  {
    what: "a constructor",
    before: "declare class A { a(): void }",
    after: "declare class A { a(): void; constructor(a: string) }",
    tells: ["major A.constructor is new and required"],
  },
  {
    what: "a constructor that nobody else may call",
    before: "declare class A { constructor() }",
    after: "declare class A { private constructor() }",
    tells: ["major A.constructor is `private constructor()`, and was `constructor()`"],
  },
  {
    what: "an optional parameter of a constructor",
    before: "declare class A { constructor(a: string) }",
    after: "declare class A { constructor(a: string, b?: number) }",
    tells: ["minor A.constructor takes more"],
  },
  {
    what: "a getter in place of a member that is read only",
    before: "declare class A { readonly a: string }",
    after: "declare class A { get a(): string }",
    tells: [],
  },
  {
    what: "a getter with another type",
    before: "declare class A { get a(): string }",
    after: "declare class A { get a(): number }",
    tells: ["major A.a is `get a(): number`, and was `get a(): string`"],
  },
  {
    what: "a static member that belongs to instances",
    before: "declare class A { static a: string }",
    after: "declare class A { a: string }",
    tells: ["major A.static a is gone", "minor A.a is new"],
  },
  {
    what: "a value more in a union",
    before: 'type A = "x" | "y"',
    after: 'type A = "x" | "y" | "z"',
    tells: ['major A is `type A = "x" | "y" | "z"`, and was `type A = "x" | "y"`'],
  },
  {
    what: "another template",
    before: `type A = \`a \${B}\``,
    after: `type A = \`b \${B}\``,
    tells: [`major A is \`type A = \`b \${B}\`\`, and was \`type A = \`a \${B}\`\``],
  },
  {
    what: "a constant with another value",
    before: "declare const A = 1;",
    after: "declare const A = 2;",
    tells: ["major A is `declare const A = 2`, and was `declare const A = 1`"],
  },
  {
    what: "an interface that becomes a class",
    before: "interface A { a: string }",
    after: "declare class A { a: string }",
    tells: ["major A is a class, and was an interface"],
  },
];
