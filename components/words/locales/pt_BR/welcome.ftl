# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = Boas-vindas · Wireprint
welcome-title = Veja o que um jornal mudou depois que você leu
welcome-lede = Clique no botão em um artigo e guarde-o. Quando você voltar, o Wireprint mostra quais palavras mudaram e onde mais o texto aparece. Tudo fica neste navegador; nada é enviado a lugar nenhum.

## The example

welcome-example = Um exemplo: uma notícia inventada em várias versões
welcome-example-loading = Abrindo o exemplo…
welcome-example-failed = Não foi possível abrir o exemplo.
welcome-compare = Abrir a comparação

## When it reads

welcome-when = Quando ele pode ler?
welcome-when-pressed = Só quando eu clico
welcome-when-pressed-why = É assim agora: um clique, uma página. Nenhuma permissão para nenhum site.
welcome-when-named = Nos jornais que eu indicar
welcome-when-named-why = Os artigos deles são lidos e guardados quando você os abre. O navegador pergunta a você sobre cada jornal, e você pode voltar atrás.
welcome-name-papers = Indicar jornais

## What is asked for

welcome-asked = O que ele pede
welcome-asked-page = a página aberta, quando você clica
welcome-asked-room = espaço neste dispositivo
welcome-not = O que ele não faz
welcome-not-server = nem contas, nem servidor, nem estatísticas
welcome-not-private = nada é gravado em janelas anônimas
welcome-not-verdict = nenhum veredito: nunca diz quem copiou quem

welcome-pin = <b>Deixe o botão à vista:</b> abra a peça de quebra-cabeça na barra de ferramentas e fixe o Wireprint.
welcome-keys = Ou use
welcome-bring = Trazer o que você já tem
welcome-library = Artigos salvos
