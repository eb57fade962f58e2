import ts from "typescript";
import { type Change, type Level, match } from "./change.ts";
import { headOf, keyOf, textOf } from "./type-text.ts";

type Say = (level: Level, member: string, text: string) => void;

/**
 * What became of a declaration. What only adds is minor: an optional member, an overload, an optional parameter, a
 * method of a class. All else counts as major, also where nobody can tell without knowing which side makes the value.
 */
export function diffDeclaration(name: string, before: string, after: string): Change[] {
  const [a, b] = [parse(before), parse(after)];
  const changes: Change[] = [];
  const say: Say = (level, member, text) => {
    changes.push({ level, subject: member === "" ? name : `${name}.${member}`, text });
  };
  if (wordFor(a[0]) !== wordFor(b[0])) {
    say("major", "", `is ${wordFor(b[0])}, and was ${wordFor(a[0])}`);
    return changes;
  }
  const [old, now] = [a.map(calledAs), b.map(calledAs)];
  if (old.every(isDefined) && now.every(isDefined)) signatures(old, now, "", say);
  else members(a[0], b[0], say);
  return changes;
}

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** How a declared function is called, whether it is written as one or as a constant. */
function calledAs(node: ts.Node): Signature | undefined {
  if (ts.isFunctionDeclaration(node)) return node;
  const type = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.type : undefined;
  return type && ts.isFunctionTypeNode(type) ? type : undefined;
}

function parse(text: string): ts.Node[] {
  const file = ts.createSourceFile("block.d.ts", text, ts.ScriptTarget.Latest, true);
  return [...file.statements];
}

const WORDS = new Map<ts.SyntaxKind | undefined, string>([
  [ts.SyntaxKind.ClassDeclaration, "a class"],
  [ts.SyntaxKind.InterfaceDeclaration, "an interface"],
  [ts.SyntaxKind.TypeAliasDeclaration, "a type"],
  [ts.SyntaxKind.FunctionDeclaration, "a function"],
  [ts.SyntaxKind.VariableStatement, "a value"],
]);
const wordFor = (node: ts.Node | undefined): string => WORDS.get(node?.kind) ?? "nothing";

type Member = ts.ClassElement | ts.TypeElement;

/** The members of a declaration that has nothing but members beside what stands in its head. */
function membersOf(node: ts.Node | undefined): readonly Member[] | undefined {
  if (node && (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node))) return node.members;
  if (node && ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type)) return node.type.members;
  return undefined;
}

function members(a: ts.Node | undefined, b: ts.Node | undefined, say: Say): void {
  const [old, now] = [membersOf(a), membersOf(b)];
  if (!a || !b) return;
  if (!old || !now) {
    if (keyOf(a) !== keyOf(b)) say("major", "", becomes(textOf(a), textOf(b)));
    return;
  }
  const [head, newHead] = [headOf(a, old), headOf(b, now)];
  if (keyOf(head) !== keyOf(newHead)) say("major", "", becomes(head, newHead));

  const { gone, added, kept } = match(byName(old), byName(now));
  for (const name of gone) say("major", name, "is gone");
  for (const name of added) {
    const isFree = byName(now)[name]?.every((member) => isOptional(member) || isFreeInClass(member));
    say(isFree ? "minor" : "major", name, isFree ? "is new" : "is new and required");
  }
  for (const [name, was, is] of kept) {
    if (was.every(isSignature) && is.every(isSignature) && isOptional(was[0]) === isOptional(is[0]))
      signatures(was, is, name, say);
    else property(name, was, is, say);
  }
}

function property(name: string, was: readonly Member[], is: readonly Member[], say: Say): void {
  const [old, now] = [was, is].map((each) => each.map(asProperty).join(" ")) as [string, string];
  if (old === now) return;
  const isFreer = old === `readonly ${now}`;
  say(isFreer ? "minor" : "major", name, isFreer ? "can be set" : becomes(all(was), all(is)));
}

/** Who reads a getter sees a member that is read only. */
const asProperty = (member: Member, _: number, beside: readonly Member[]): string => {
  const key = keyOf(member);
  return ts.isGetAccessor(member) && beside.length === 1 ? key.replace(/\bget (\S+) \( \)/, "readonly $1") : key;
};

/** By name; all that has no name of its own by what it is. */
function byName(list: readonly Member[]): Record<string, Member[]> {
  const groups: Record<string, Member[]> = Object.create(null);
  for (const member of list) {
    const name = member.name
      ? `${isStatic(member) ? "static " : ""}${member.name.getText()}`
      : (NAMELESS.get(member.kind) ?? "?");
    groups[name] = [...(groups[name] ?? []), member];
  }
  return groups;
}

const NAMELESS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.Constructor, "constructor"],
  [ts.SyntaxKind.ConstructSignature, "new ()"],
  [ts.SyntaxKind.CallSignature, "()"],
  [ts.SyntaxKind.IndexSignature, "[key]"],
]);

const isOptional = (member: Member | undefined): boolean =>
  member !== undefined && "questionToken" in member && member.questionToken !== undefined;
const has = (node: ts.Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && (node.modifiers?.some((modifier) => modifier.kind === kind) ?? false);
const isStatic = (member: Member): boolean => has(member, ts.SyntaxKind.StaticKeyword);

/** A class gives what it has, so that only those who extend it must give more. */
const isFreeInClass = (member: Member): boolean =>
  ts.isClassElement(member) && !ts.isConstructorDeclaration(member) && !has(member, ts.SyntaxKind.AbstractKeyword);

type Signature =
  | ts.FunctionDeclaration
  | ts.FunctionTypeNode
  | ts.MethodDeclaration
  | ts.MethodSignature
  | ts.ConstructorDeclaration
  | ts.CallSignatureDeclaration
  | ts.ConstructSignatureDeclaration;

const isSignature = (node: ts.Node): node is Member & Signature =>
  ts.isMethodDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isCallSignatureDeclaration(node) ||
  ts.isConstructSignatureDeclaration(node);

/** Overloads: each of before must be served, in the same order, by one of now. */
function signatures(was: readonly Signature[], is: readonly Signature[], name: string, say: Say): void {
  if (same(was, is)) return;
  let next = 0;
  for (const old of was) {
    const at = is.findIndex((now, index) => index >= next && serves(now, old));
    if (at < 0) {
      say("major", name, becomes(all(was), all(is)));
      return;
    }
    next = at + 1;
  }
  say("minor", name, is.length > was.length ? "has an overload more" : "takes more");
}

const same = (was: readonly Signature[], is: readonly Signature[]): boolean =>
  was.length === is.length && was.every((old, index) => factsOf(old).all === factsOf(is[index] as Signature).all);

/** Whether every call that the old signature took, is taken, and gives the same. */
function serves(now: Signature, old: Signature): boolean {
  const [a, b] = [factsOf(old), factsOf(now)];
  if (a.rest !== b.rest || a.parameters.length > b.parameters.length) return false;
  return b.parameters.every((parameter, index) => {
    const was = a.parameters[index];
    if (!was) return parameter.isOptional;
    return was.type === parameter.type && (was.isOptional ? parameter.isOptional : !parameter.isSpread || was.isSpread);
  });
}

/** A signature without the names of its parameters, which no call tells. */
function factsOf(node: Signature) {
  const parameters = node.parameters.map((parameter) => ({
    type: parameter.type ? keyOf(parameter.type) : "any",
    isOptional: parameter.questionToken !== undefined || parameter.dotDotDotToken !== undefined,
    isSpread: parameter.dotDotDotToken !== undefined,
  }));
  const modifiers = ts.canHaveModifiers(node)
    ? (node.modifiers ?? []).map((modifier) => modifier.getText()).sort()
    : [];
  const types = (node.typeParameters ?? []).map((parameter) => keyOf(parameter));
  const rest = JSON.stringify([modifiers, types, node.type ? keyOf(node.type) : "any"]);
  return { parameters, rest, all: JSON.stringify([parameters, rest]) };
}

const all = (nodes: readonly ts.Node[]): string => nodes.map((node) => textOf(node)).join(" ");

const MOST = 160;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
const becomes = (old: string, now: string): string => `is \`${short(now)}\`, and was \`${short(old)}\``;
