// node compile.cjs FOLDER FONTS TITLE OUT BRANCH…: sets FOLDER/main.typ once for each branch, in one process.
const { writeFileSync } = require('fs');
const { join } = require('path');
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

const [folder, fonts, title, out, ...branches] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
for (const branch of branches) {
  const result = compiler.compile({ mainFilePath: join(folder, 'main.typ'), inputs: { title, branch } });
  if (result.hasError()) {
    result.printErrors();
    process.exit(1);
  }
  writeFileSync(join(out, `${branch}.pdf`), compiler.pdf(result.result));
  console.log(`${branch}: ${result.result.numOfPages} pages`);
}
