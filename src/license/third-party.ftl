# What others made

studypack itself is under the Apache License 2.0 ([LICENSE](LICENSE)). It works with the libraries below, which are not part
of this folder: the build fetches them. The validators and what they need are loaded only for `--check` and `check`.

This page is made by the build from `src/license/third-party.ftl`; a test says when it is stale, and
`mvn test -Dtest=ThirdPartyTest -Dthird-party=update` rewrites it.

## Fonts that lie in this folder and are set into each PDF

| font | by | licence |
|---|---|---|
| Source Serif 4 | Adobe | OFL-1.1 |
| Source Sans 3 | Adobe | OFL-1.1 |
| Source Code Pro | Adobe | OFL-1.1 |

## Libraries

| name | artifact | version | licence |
|---|---|---|---|
<#list dependencyMap as entry>
<#assign project = entry.key>
| ${project.name} | `${project.groupId}:${project.artifactId}` | ${project.version} | <#if project.artifactId == "isorelax">MIT<#else>${entry.value?join(" or ")}</#if> |
</#list>
