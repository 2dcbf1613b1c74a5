# The options page.

options-title = Opções · Wireprint
sections-label = Seções
section-corpora = Coleções
section-papers = Jornais
section-storage = Armazenamento
section-settings = Configurações
section-keyboard = Teclado e ajuda
section-about = Sobre e privacidade
close = Fechar

## Collections

corpora-lead = Seus artigos salvos: é com eles que o Wireprint compara o artigo aberto. Tudo fica neste navegador.
corpora-loading = Abrindo as coleções…
corpora-failed = Não é possível abrir as coleções. <bdi>{ $reason }</bdi>
corpora-none = Nenhuma coleção ainda. Solte arquivos acima ou comece pelos exemplos abaixo.
corpus-name = Coleção
corpus-origin = Fonte, licença
corpus-articles = Artigos
corpus-versions = Versões
corpus-size = Tamanho
corpus-actions = Ações
corpus-export = Exportar
corpus-export-of = Exportar { $name } como { $format }
corpus-delete = Excluir
corpus-delete-of = Excluir { $name }
corpus-sum = Total <soft>· o que está em duas coleções pode ser contado duas vezes</soft>
origin-both = <bdi>{ $source }</bdi>; <bdi>{ $licence }</bdi>
deleted = Excluído: <b><bdi>{ $name }</bdi></b>.
undo-deletion = Desfazer
size-bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
size-kB = { $amount } kB
size-MB = { $amount } MB
size-GB = { $amount } GB
size-TB = { $amount } TB

## Choosing files

drop = <b>Solte arquivos ou pastas em qualquer lugar</b>, cole, ou <button></button> <folder></folder>
drop-choose = Escolher arquivos
drop-kinds = Páginas salvas (HTML, MHTML, SingleFile), arquivos da web (WARC, WACZ), arquivos ZIP, tabelas (CSV), listas (JSON, NDJSON), feeds, exportações do wallabag e do Omnivore, notícias de agências, favoritos e listas de leitura. O tipo é reconhecido.
drop-input = Arquivos a importar

## An import

import-files =
    { $files ->
        [one] { $files } arquivo
       *[other] { $files } arquivos
    }
import-cancel = Cancelar
import-cancelling = Cancelando…
import-label = Importar
import-file = <bdi>{ $name }</bdi> (arquivo { $at } de { $of })
import-rows =
    { $rows ->
        [one] { $rows } versão lida
       *[other] { $rows } versões lidas
    }
import-rate = { $rate } por segundo
import-left = faltam { $time }
import-ordering = preparando a busca
import-resumed = retomado após a linha { $line }
import-stopped = A importação parou.
import-cancelled = Cancelado. O que já foi importado fica; se você der o mesmo arquivo outra vez, a importação continua de onde parou.
import-nothing = Pronto: não havia nada a importar.
import-done = Pronto.
import-new-articles =
    { $count ->
        [one] { $count } artigo novo
       *[other] { $count } artigos novos
    }
import-new-versions =
    { $count ->
        [one] { $count } versão nova
       *[other] { $count } versões novas
    }
import-known = já conhecidas: { $count }
import-spoken-begun = Importando { $name }
import-spoken-share = { $share } importado
import-spoken-cancelling = Cancelando
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. { $rejected } linha rejeitada.
       *[other] { $ending } { $outcome }. { $rejected } linhas rejeitadas.
    }
left-seconds = { $count } segundos
left-few-seconds = alguns segundos
left-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
left-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }

import-no-article =
    { $count ->
        [one] { $count } página sem artigo
       *[other] { $count } páginas sem artigo
    }
import-addresses =
    { $count ->
        [one] { $count } endereço guardado para os arquivos da web
       *[other] { $count } endereços guardados para os arquivos da web
    }
import-waiting = Esperando a importação anterior.
import-bytes-rate = { $size } por segundo
import-resumed-at = retomado em { $size }
import-in-vain = Nada disso pôde ser importado.
import-kinds = Reconhecido: { $kinds }
passed-over-title =
    { $count ->
        [one] { $count } página sem artigo
       *[other] { $count } páginas sem artigo
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] { $count } página salva
       *[other] { $count } páginas salvas
    }
file-kind-plain-text =
    { $count ->
        [one] { $count } texto
       *[other] { $count } textos
    }
file-kind-ndjson =
    { $count ->
        [one] { $count } lista de artigos (NDJSON)
       *[other] { $count } listas de artigos (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] { $count } lista de artigos (JSON)
       *[other] { $count } listas de artigos (JSON)
    }
file-kind-json-object =
    { $count ->
        [one] { $count } arquivo JSON
       *[other] { $count } arquivos JSON
    }
file-kind-table =
    { $count ->
        [one] { $count } tabela
       *[other] { $count } tabelas
    }
file-kind-warc =
    { $count ->
        [one] { $count } arquivo da web (WARC)
       *[other] { $count } arquivos da web (WARC)
    }
file-kind-wacz =
    { $count ->
        [one] { $count } arquivo da web (WACZ)
       *[other] { $count } arquivos da web (WACZ)
    }
file-kind-zip =
    { $count ->
        [one] { $count } arquivo ZIP
       *[other] { $count } arquivos ZIP
    }
file-kind-mhtml =
    { $count ->
        [one] { $count } página em um só arquivo (MHTML)
       *[other] { $count } páginas em um só arquivo (MHTML)
    }
file-kind-feed =
    { $count ->
        [one] { $count } feed
       *[other] { $count } feeds
    }
file-kind-news-xml =
    { $count ->
        [one] { $count } arquivo de notícias de agência
       *[other] { $count } arquivos de notícias de agência
    }
file-kind-extract-xml =
    { $count ->
        [one] { $count } arquivo de artigos extraídos (XML)
       *[other] { $count } arquivos de artigos extraídos (XML)
    }
file-kind-addresses =
    { $count ->
        [one] { $count } lista de endereços
       *[other] { $count } listas de endereços
    }
file-kind-comparison-text =
    { $count ->
        [one] { $count } comparação do NewsSniffer
       *[other] { $count } comparações do NewsSniffer
    }
file-kind-gzip =
    { $count ->
        [one] { $count } arquivo gzip
       *[other] { $count } arquivos gzip
    }
file-kind-utf-16 =
    { $count ->
        [one] { $count } arquivo em UTF-16
       *[other] { $count } arquivos em UTF-16
    }

## Columns of a table

columns-title = O que é cada coluna?
columns-why = O Wireprint deduziu pelos nomes e pelas primeiras linhas. Corrija o que estiver errado.
columns-field = Campo
columns-column = Coluna
columns-sample = Na primeira linha
columns-none = (nenhuma)
columns-addresses = Sem texto, só os endereços são guardados, para consultá-los mais tarde nos arquivos da web.
columns-nothing = Escolha pelo menos um texto ou um endereço.
columns-import = Importar
drop-folder = Escolher uma pasta
drop-folder-input = Pasta a importar
pasted-name = Texto colado
column-title = Título
column-text = Texto
column-url = Endereço
column-publishedAt = Publicado
column-seenAt = Visto
column-modifiedAt = Atualizado
column-byline = Autor
column-site = Jornal
column-language = Idioma
column-label = Versão

## Rejected rows

rejected-title =
    { $count ->
        [one] { $count } linha rejeitada
       *[other] { $count } linhas rejeitadas
    }
rejected-label = Linhas rejeitadas
rejected-file = Arquivo
rejected-line = Linha
rejected-reason = Motivo
rejected-first =
    { $count ->
        [one] Só a primeira é mostrada ({ $count }).
       *[other] As primeiras { $count } são mostradas.
    }
rejected-copy = Copiar
rejected-copied = Copiado.
rejected-not-copied = Não foi possível copiar.
rejected-save = Salvar como texto

## Examples

seeds-title = Exemplos
seeds-what = O Wireprint traz notícias inventadas em seis idiomas: versões de um mesmo artigo, uma notícia de agência e suas cópias, jornais que têm citações em comum. Elas ficam separadas do que você guarda, com nomes que dizem isso, e são removidas com um clique.
seeds-import = Importar os exemplos
seeds-imported = Os exemplos estão na sua coleção, cada um identificado como exemplo. São inventados e nunca contam como guardados por você.
seeds-remove = Remover os exemplos

## Storage

storage-title = Armazenamento
storage-loading = Consultando o navegador…
storage-failed = O navegador não informa como está o armazenamento.
room-title = Espaço usado
room-unknown = O navegador não diz quanto está sendo usado.
room-used = O Wireprint usa <b>{ $used }</b>.
room-used-of = O Wireprint usa <b>{ $used }</b> dos cerca de { $all } que o navegador lhe concede.
room-persisted = O navegador mantém os dados mesmo quando o disco está quase cheio.
room-not-persisted = Quando o disco está quase cheio, o navegador pode apagar os dados. Uma exportação é a cópia segura.
room-persist = Pedir ao navegador que os mantenha
room-by-corpus = Tamanho por coleção
room-running-out = O espaço está acabando: restam { $free }, { $share } do que o navegador concede. A próxima importação ou a manutenção do índice pode não caber. Exclua uma coleção ou mantenha só os últimos meses.
room-persist-granted = O navegador aceitou: não vai apagar isto sozinho.
room-persist-refused = O navegador recusou. Ele decide sozinho, muitas vezes conforme o uso de uma página. Você pode pedir de novo mais tarde; uma exportação é a cópia segura.
room-persist-failed = Não foi possível perguntar ao navegador.
retention-title = Retirar artigos antigos
retention-what = Artigos importados podem sair depois de alguns meses, contados desde que foram vistos pela última vez ou, na falta disso, publicados. Os que você guardou e os sem data ficam. Isso acontece uma só vez, quando você clica no botão.
retention-keep = Manter
retention-all = tudo
retention-months =
    { $count ->
        [one] o último mês ({ $count })
       *[other] os últimos { $count } meses
    }
retention-counting = Contando…
retention-failed = Não foi possível fazer isso. Nada foi excluído.
retention-done = Eles estão na lixeira da biblioteca, onde isto pode ser desfeito por sete dias.
retention-would-go =
    { $versions ->
        [0] Nada do que está armazenado é mais antigo.
        [one] Sairia { $versions } versão; artigos envolvidos: { $articles }.
       *[other] Sairiam { $versions } versões; artigos envolvidos: { $articles }.
    }
retention-remove = Mover para a lixeira
kept-sure = Excluir tudo o que você mesmo guardou? Nenhum arquivo tem isso, a não ser que você tenha exportado.
kept-yes = Excluir
kept-no = Manter
index-title = Índice
index-what = O índice encontra trechos em comum. A verificação o compara com os textos armazenados; o reparo o recria a partir deles. Nenhum dos dois altera os textos.
index-check = Verificar o índice
index-repair = Reparar o índice
index-checking = Verificando
index-repairing = Reparando
index-working = { $what }…
index-right = Nada falta: a lista é igual a uma feita a partir dos textos.
index-wrong = Falta algo. Repare.
index-repaired = Reparado: tudo o que está armazenado é encontrado de novo.
problem-earlier-rule = A lista foi feita por um Wireprint anterior.
problem-text-lost = A versão { $version } não tem texto.
problem-text-altered = A versão { $version } tem um texto diferente do que tinha.
problem-unknown-to-article = O artigo { $article } não conhece a versão { $version }.
problem-entries-lacking =
    { $count ->
        [one] Falta { $count } entrada (tabela { $table }, linha { $row }).
       *[other] Faltam { $count } entradas (tabela { $table }, linha { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] { $count } entrada a mais (tabela { $table }, linha { $row }).
       *[other] { $count } entradas a mais (tabela { $table }, linha { $row }).
    }
problem-counts = A coleção { $corpus } indica { $counted } versões e tem { $found }.

## Keyboard and help

keys-title = Atalhos
keys-none = nenhum atalho definido
keys-check = Verificar o artigo aberto
keys-step = Próxima mudança ou trecho mostrado, e a anterior (janela e comparação)
keys-walk = Percorrer as versões de um artigo
keys-close = Fechar a janela
keys-where = O primeiro atalho pode ser trocado no navegador: no Chrome e no Edge em <code>chrome://extensions/shortcuts</code>, no Firefox em Extensões, Gerenciar atalhos de extensões.
key-left = ←
key-right = →
key-home = Home
key-end = End
key-escape = Esc
steps-title = Primeiros passos
steps-import = Importe uma coleção, ou os exemplos, em <a>Coleções</a>.
steps-open = Abra uma notícia e clique no botão do Wireprint (ou use o atalho). Nada é lido antes disso.
steps-report = A janela diz que versões do texto são conhecidas, onde mais aparecem suas palavras e o que mudou.
steps-keep = “Guardar esta versão” memoriza o texto, para que você veja a próxima mudança.

## About and privacy

about-what-title = O que é
about-what = O Wireprint diz por onde passaram as palavras do artigo aberto: versões anteriores e posteriores, cópias em outros lugares, trechos e citações em comum e o que a página diz da própria origem. Ele mostra indícios. Não julga nem diz quem copiou quem.
about-privacy-title = Nada sai deste dispositivo
about-no-request = O Wireprint não tem servidor, nem contas, nem estatísticas. Ele envia uma requisição em um só caso: quando você clica em “Consultar” na página de arquivos da web. Então o endereço do artigo vai para o arquivo que você escolheu e para mais ninguém, cada vez com um clique.
about-on-press = Uma página é lida quando você clica no botão nela. Nos jornais que você indicou, um artigo também é lido sozinho quando fica cinco segundos à sua frente ou quando você o acompanha. O Wireprint não tem acesso a nenhum outro site.
about-storage = As coleções e as versões guardadas ficam no armazenamento deste navegador e somem quando você as exclui ou remove a extensão.
about-private = Em janelas anônimas, seus artigos salvos são consultados e nada é armazenado.
about-highlights = Enquanto mudanças ou trechos em comum são mostrados em uma página, os scripts dessa página podem ler quais palavras estão destacadas, e que é o Wireprint que faz isso. Eles não leem mais nada dos seus artigos salvos.
about-licence-title = Licença
about-licence = O Wireprint é software livre sob a licença MIT. Os textos de uma coleção pertencem a quem os publicou: a fonte e a licença aparecem ao lado dela na lista.


legend-title = O que significam os rótulos e as linhas
look-added = acrescentado
look-added-why = na página: sublinhado
look-word = palavras alteradas
look-word-why = na página: linha dupla
look-edited = editado
look-edited-why = na página: linha pontilhada
look-moved = movido
look-moved-why = na página: linha tracejada
look-shared = em comum
look-shared-why = na página: linha simples
