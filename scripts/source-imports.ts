import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { root } from './workspace.ts'

/** One import, export-from or `import()` of a file. */
export type SourceImport = {
  readonly specifier: string
  /** 1-based. */
  readonly line: number
  /** Whether only types come through it, so that nothing is left of it at run time. */
  readonly typeOnly: boolean
}

const onlyTypes = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = clause
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
}

/** Finds what a TypeScript text imports. */
export function importsOf(text: string): readonly SourceImport[] {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ESNext, false)
  const found: SourceImport[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
    found.push({ specifier: specifier.text, line, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, onlyTypes(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** `@deskwire/sla/temporal` belongs to `@deskwire/sla`; `node:fs` to itself. */
export function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier
}

/** Whether a file is there for tests only. */
export function isTest(path: string): boolean {
  return /\.test(-d)?\.ts$|\/test\//.test(path)
}

/** The TypeScript files of a package, from the root: its `src` and its `test`. */
export function sourceFiles(folder: string): readonly string[] {
  return globSync(`${folder}/{src,test}/**/*.ts`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\/(node_modules|fixtures|peers|golden)\//.test(path))
    .sort()
}

/** The packages, Node's own included, that run when a file is imported: through its relative imports, types left out. */
export function packagesBehind(path: string): ReadonlyMap<string, string> {
  const packages = new Map<string, string>()
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(join(root, file))) return
    seen.add(file)
    for (const { specifier, typeOnly } of importsOf(readFileSync(join(root, file), 'utf8'))) {
      if (typeOnly) continue
      if (specifier.startsWith('.')) visit(relative(root, join(root, dirname(file), specifier)))
      else packages.set(packageOf(specifier), file)
    }
  }
  visit(path)
  return packages
}
