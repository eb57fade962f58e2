import ts from "typescript";

export type Declared =
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.FunctionDeclaration
  | ts.VariableDeclaration;

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** A declaration as a user may see it: not exported, without what is private, its members by name. */
export function textOf(node: Declared): string {
  const print = (each: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, each, node.getSourceFile());
  return print(shown(node));
}

const { factory } = ts;

function shown(node: Declared): ts.Node {
  if (ts.isVariableDeclaration(node))
    return factory.createVariableStatement(
      [factory.createModifier(ts.SyntaxKind.DeclareKeyword)],
      factory.createVariableDeclarationList([node], ts.NodeFlags.Const),
    );
  const modifiers = node.modifiers?.filter(
    (each): each is ts.Modifier =>
      ts.isModifier(each) && each.kind !== ts.SyntaxKind.ExportKeyword && each.kind !== ts.SyntaxKind.DefaultKeyword,
  );
  if (ts.isClassDeclaration(node))
    return factory.updateClassDeclaration(
      node,
      modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      sorted(node.members).filter(isVisible),
    );
  if (ts.isInterfaceDeclaration(node))
    return factory.updateInterfaceDeclaration(
      node,
      modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      sorted(node.members),
    );
  if (ts.isFunctionDeclaration(node))
    return factory.updateFunctionDeclaration(
      node,
      modifiers,
      node.asteriskToken,
      node.name,
      node.typeParameters,
      node.parameters,
      node.type,
      undefined,
    );
  return factory.updateTypeAliasDeclaration(node, modifiers, node.name, node.typeParameters, node.type);
}

/** That nobody else can make one is worth knowing; other private members are not. */
const isVisible = (member: ts.ClassElement): boolean =>
  ts.isConstructorDeclaration(member) || (!isPrivate(member) && !(member.name && ts.isPrivateIdentifier(member.name)));

const isPrivate = (member: ts.ClassElement): boolean =>
  ts.canHaveModifiers(member) && (member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ?? false);

/** By name, so that moving a member is no change. Overloads keep their order, which has a meaning. */
function sorted<Member extends ts.ClassElement | ts.TypeElement>(members: readonly Member[]): Member[] {
  const name = (member: Member): string => (member.name ? member.name.getText() : "");
  return [...members].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}
